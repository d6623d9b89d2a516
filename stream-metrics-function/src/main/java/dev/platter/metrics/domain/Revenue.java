package dev.platter.metrics.domain;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import dev.platter.events.Money;

/**
 * Sums of money, one a currency; currencies are never added to each other. Not {@link Money}, which ends where one customer's
 * payment does: a day of yen is more.
 *
 * @param byCurrency in the order of the currencies' codes, each sum with as many decimals as its currency has
 */
public record Revenue(Map<Currency, BigDecimal> byCurrency) {

    private static final Comparator<Currency> CODE = Comparator.comparing(Currency::getCurrencyCode);

    /** No money in any currency. */
    public static final Revenue NONE = new Revenue(Map.of());

    public Revenue {
        SortedMap<Currency, BigDecimal> sums = new TreeMap<>(CODE);
        byCurrency.forEach((currency, sum) -> sums.put(currency, sum.setScale(currency.getDefaultFractionDigits())));
        byCurrency = Collections.unmodifiableSortedMap(sums);
    }

    /** One payment. */
    public static Revenue of(Money charged) {
        return new Revenue(Map.of(charged.currency(), charged.amount()));
    }

    /** Both together. */
    public Revenue plus(Revenue other) {
        Map<Currency, BigDecimal> sums = new TreeMap<>(CODE);
        sums.putAll(byCurrency);
        other.byCurrency.forEach((currency, sum) -> sums.merge(currency, sum, BigDecimal::add));
        return new Revenue(sums);
    }
}
