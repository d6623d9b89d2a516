package dev.platter.order.cart.adapter;

import static dev.platter.order.table.AttributeValues.text;

import java.time.LocalDate;
import java.util.Map;

import dev.platter.order.cart.domain.RateTable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The table of exchange rates and its keys.
 *
 * <pre>
 * item              pk    sk
 * rates of a day    EUR   2026-11-20
 * the newest        EUR   NEWEST         the same again, under a key that needs no query
 * </pre>
 *
 * @param name as the template names it
 */
record RatesTable(String name) {

    /** The key of a day's rates. */
    static Map<String, AttributeValue> of(LocalDate date) {
        return key(date.toString());
    }

    /** The key of the newest rates. */
    static Map<String, AttributeValue> newest() {
        return key("NEWEST");
    }

    private static Map<String, AttributeValue> key(String sk) {
        return Map.of("pk", text(RateTable.BASE.getCurrencyCode()), "sk", text(sk));
    }
}
