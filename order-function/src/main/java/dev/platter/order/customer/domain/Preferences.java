package dev.platter.order.customer.domain;

import java.util.Currency;

import dev.platter.json.InvalidValue;

/**
 * What a customer prefers.
 *
 * @param currency that prices are shown in
 * @param marketingConsent whether we may write of more than what the customer has set off
 */
public record Preferences(Currency currency, Units units, boolean marketingConsent) {

    public Preferences {
        if (currency.getDefaultFractionDigits() < 0) {
            throw new InvalidValue("currency", "must be a currency that people pay in, like EUR");
        }
    }
}
