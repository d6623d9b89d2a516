package dev.platter.order.cart.domain;

import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The currencies of ISO 4217 that people pay in; some of it, gold (XAU) for one, have no minor unit and are for accounts only. */
public final class PaidIn {

    private static final Set<String> CODES = Currency.availableCurrencies()
            .filter(currency -> currency.getDefaultFractionDigits() >= 0).map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private PaidIn() {}

    /** The currency of this code, if there is one: {@code EUR}, and not {@code eur}. */
    public static Optional<Currency> find(String code) {
        return CODES.contains(code) ? Optional.of(Currency.getInstance(code)) : Optional.empty();
    }
}
