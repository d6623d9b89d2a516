package dev.platter.order.cart.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.Period;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The exchange rates of a day.
 *
 * @param perEuro units of each currency for one {@link #BASE}, more than nothing; the base itself may be left out
 * @param origin where the table is from
 */
public record RateTable(LocalDate date, Map<Currency, BigDecimal> perEuro, Origin origin) {

    /** The currency that all rates are told against. */
    public static final Currency BASE = Currency.getInstance("EUR");

    /** Rates of a day longer ago are none. */
    public static final Period KEPT = Period.ofDays(30);

    /**
     * How exact a rate between two currencies is that are both told against the base: 16 digits, half-even, so that even the
     * largest amount of {@link dev.platter.events.Money} is off by less than a thousandth of a minor unit. Who multiplies by the rate
     * that an answer shows gets the price that it shows.
     */
    static final MathContext CROSS = MathContext.DECIMAL64;

    public enum Origin {
        /** From a source that tells every day's rates. */
        FETCHED,
        /** From the fixed table that the service brings along; it does not age, for it never was anything but an example. */
        SAMPLE
    }

    public RateTable {
        perEuro = Map.copyOf(perEuro);
        perEuro.values().forEach(rate -> {
            if (rate.signum() <= 0) {
                throw new IllegalArgumentException("a rate of " + rate);
            }
        });
    }

    /** The rate between two different currencies on that day; empty when one is not told or the table is too old by then. */
    public Optional<ExchangeRate> rate(Currency from, Currency to, LocalDate today) {
        var one = perEuro(from);
        var other = perEuro(to);
        if (one == null || other == null || !holdsOn(today)) {
            return Optional.empty();
        }
        return Optional.of(new ExchangeRate(from, to, plain(other.divide(one, CROSS)), date));
    }

    private boolean holdsOn(LocalDate today) {
        return origin == Origin.SAMPLE || !date.isBefore(today.minus(KEPT));
    }

    private @Nullable BigDecimal perEuro(Currency currency) {
        return currency.equals(BASE) ? BigDecimal.ONE : perEuro.get(currency);
    }

    /** No trailing zeros and no exponent, so that equal rates are equal objects. */
    private static BigDecimal plain(BigDecimal rate) {
        return new BigDecimal(rate.stripTrailingZeros().toPlainString());
    }
}
