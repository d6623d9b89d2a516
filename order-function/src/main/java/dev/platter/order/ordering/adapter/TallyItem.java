package dev.platter.order.ordering.adapter;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;

import dev.platter.order.ordering.domain.OrderTally;
import dev.platter.order.table.Attributes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The tally of a customer's orders as an item of the orders table. Each count is there from the first one on, and what was spent
 * is an attribute a currency, {@code spent#EUR}: ADD begins at nothing, but only with attributes of the item itself.
 */
public final class TallyItem {

    static final String OPEN = "openOrders";
    static final String PLACED = "placed";
    static final String CONFIRMED = "confirmed";
    static final String DELIVERED = "delivered";
    static final String REJECTED = "rejected";
    static final String CANCELLED = "cancelled";

    private static final String SPENT = "spent#";

    private TallyItem() {}

    /** Where what was spent in a currency is added up. */
    static String spentIn(Currency currency) {
        return SPENT + currency.getCurrencyCode();
    }

    /** Reads the item {@code CUSTOMER#<sub>}, {@code TALLY}. */
    public static OrderTally read(Map<String, AttributeValue> item) {
        var tally = new Attributes(item);
        return new OrderTally(count(tally, OPEN), count(tally, PLACED), count(tally, CONFIRMED),
                count(tally, DELIVERED),
                count(tally, REJECTED), count(tally, CANCELLED), spent(tally));
    }

    private static long count(Attributes tally, String name) {
        return tally.has(name) ? tally.number(name) : 0;
    }

    private static Map<Currency, BigDecimal> spent(Attributes tally) {
        return tally.values().keySet().stream().filter(name -> name.startsWith(SPENT))
                .collect(toMap(name -> Currency.getInstance(name.substring(SPENT.length())),
                        name -> amount(tally, name)));
    }

    /** DynamoDB drops zeros at the end; people expect them. */
    private static BigDecimal amount(Attributes tally, String name) {
        var currency = Currency.getInstance(name.substring(SPENT.length()));
        return tally.decimal(name).setScale(currency.getDefaultFractionDigits());
    }
}
