package dev.platter.order.cart.function;

import java.math.BigDecimal;
import java.util.Currency;

import dev.platter.order.cart.domain.ExchangeRate;

/** A rate that prices were converted by, as carts and orders tell it. @param date like 2026-11-20 */
public record ConvertedAt(Currency from, Currency to, BigDecimal rate, String date) {

    public static ConvertedAt of(ExchangeRate rate) {
        return new ConvertedAt(rate.from(), rate.to(), rate.rate(), rate.date().toString());
    }
}
