package dev.platter.events;

import java.math.BigDecimal;
import java.util.Currency;

import dev.platter.json.InvalidValue;

/**
 * An amount that somebody pays: {@code {"amount":"12.50","currency":"EUR"}}. Never negative, below a thousand million, and with
 * as many decimals as the currency's minor unit has (ISO 4217: two for EUR, none for JPY, three for KWD), so that equal amounts
 * are equal objects.
 *
 * @param amount with at most the currency's decimals; kept with exactly these
 * @param currency an ISO 4217 currency that has a minor unit (gold, XAU, has none)
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {

    private static final BigDecimal LIMIT = BigDecimal.valueOf(1_000_000_000);

    public Money {
        int decimals = currency.getDefaultFractionDigits();
        if (decimals < 0) {
            throw new InvalidValue("currency", "must be a currency that people pay in, which " + currency + " is not");
        }
        if (amount.signum() < 0) {
            throw new InvalidValue("amount", "must not be negative");
        }
        if (amount.compareTo(LIMIT) >= 0) {
            throw new InvalidValue("amount", "must be below " + LIMIT);
        }
        if (amount.scale() > decimals) {
            throw new InvalidValue("amount", "must have at most " + decimals + " decimals in " + currency);
        }
        amount = amount.setScale(decimals);
    }

    /** Nothing, in that currency. */
    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /** {@code Money.of("12.50", "EUR")}. */
    public static Money of(String amount, String currencyCode) {
        return new Money(new BigDecimal(amount), Currency.getInstance(currencyCode));
    }

    /**
     * The sum.
     *
     * @throws IllegalArgumentException if the currencies differ
     * @throws InvalidValue if the sum reaches a thousand million
     */
    public Money plus(Money other) {
        return new Money(amount.add(inMyCurrency(other)), currency);
    }

    /**
     * So many times this amount.
     *
     * @throws InvalidValue if {@code times} is negative or the product reaches a thousand million
     */
    public Money times(int times) {
        return new Money(amount.multiply(BigDecimal.valueOf(times)), currency);
    }

    /**
     * By amount.
     *
     * @throws IllegalArgumentException if the currencies differ
     */
    @Override
    public int compareTo(Money other) {
        return amount.compareTo(inMyCurrency(other));
    }

    private BigDecimal inMyCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("cannot add or compare " + other + " and " + this);
        }
        return other.amount;
    }

    @Override
    public String toString() {
        return amount + " " + currency;
    }
}
