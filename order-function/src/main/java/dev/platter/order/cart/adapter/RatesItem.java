package dev.platter.order.cart.adapter;

import static dev.platter.order.table.AttributeValues.text;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Map.Entry;

import dev.platter.order.cart.domain.RateTable;
import dev.platter.order.cart.domain.RateTable.Origin;
import dev.platter.order.table.Attributes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The exchange rates of a day as an item; DynamoDB keeps decimals exactly, up to 38 digits. */
final class RatesItem {

    /** The same day again changes nothing, an earlier one never takes the place of a later one. */
    static final String NONE_AS_NEW = """
            attribute_not_exists(pk) OR #date < :date
            """;

    private RatesItem() {}

    static Map<String, AttributeValue> of(RateTable table, Map<String, AttributeValue> key) {
        var item = new HashMap<>(key);
        item.put("date", text(table.date().toString()));
        item.put("origin", text(table.origin().name()));
        item.put("rates", AttributeValue.fromM(table.perEuro().entrySet().stream().collect(toMap(
                rate -> rate.getKey().getCurrencyCode(),
                rate -> AttributeValue.fromN(rate.getValue().toPlainString())))));
        return item;
    }

    static RateTable read(Map<String, AttributeValue> item) {
        var table = new Attributes(item);
        return new RateTable(date(item), table.map("rates").values().entrySet().stream()
                .collect(toMap(rate -> Currency.getInstance(rate.getKey()), RatesItem::rate)),
                Origin.valueOf(table.text("origin")));
    }

    static LocalDate date(Map<String, AttributeValue> item) {
        return LocalDate.parse(new Attributes(item).text("date"));
    }

    private static BigDecimal rate(Entry<String, AttributeValue> rate) {
        return new BigDecimal(rate.getValue().n());
    }
}
