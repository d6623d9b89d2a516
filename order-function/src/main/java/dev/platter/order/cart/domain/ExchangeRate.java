package dev.platter.order.cart.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;

import dev.platter.events.Money;
import dev.platter.json.InvalidValue;

/**
 * What one unit of a currency was worth in another one.
 *
 * @param rate units of {@code to} for one of {@code from}; more than nothing
 * @param date the day that it is of
 */
public record ExchangeRate(Currency from, Currency to, BigDecimal rate, LocalDate date) {

    public ExchangeRate {
        if (rate.signum() <= 0) {
            throw new IllegalArgumentException("a rate of " + rate);
        }
    }

    /**
     * The price in the other currency. This is the one place where money is rounded: the exact product, half-even, to the
     * currency's minor unit (ISO 4217: two decimals for USD, none for JPY, three for KWD). What is made of prices is exact.
     *
     * @throws InvalidValue if that is more than {@link Money} can be
     */
    public Money convert(Money price) {
        if (!price.currency().equals(from)) {
            throw new IllegalArgumentException("%s at a rate from %s".formatted(price, from));
        }
        var exact = price.amount().multiply(rate);
        return new Money(exact.setScale(to.getDefaultFractionDigits(), RoundingMode.HALF_EVEN), to);
    }
}
