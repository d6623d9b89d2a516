package dev.platter.order.delivery.adapter;

import static dev.platter.order.table.AttributeValues.decimal;
import static dev.platter.order.table.AttributeValues.number;
import static dev.platter.order.table.AttributeValues.text;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import dev.platter.events.PostalCode;
import dev.platter.order.delivery.domain.Conditions;
import dev.platter.order.delivery.domain.Conditions.Origin;
import dev.platter.order.delivery.domain.Precipitation;
import dev.platter.order.delivery.domain.Speed;
import dev.platter.order.delivery.domain.Temperature;
import dev.platter.order.delivery.domain.Weather;
import dev.platter.order.table.Attributes;
import dev.platter.order.table.OrdersTable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The newest conditions of an area as an item. */
final class ConditionsItem {

    /** What was observed earlier, or is the same again, never takes the place of what is there. */
    static final String NONE_AS_NEW = """
            attribute_not_exists(pk) OR observedAt < :observedAt
            """;

    /** An area whose last restaurant has gone is forgotten, some time after it was last observed. */
    private static final Duration KEPT = Duration.ofDays(7);

    private ConditionsItem() {}

    static Map<String, AttributeValue> of(Conditions conditions) {
        var item = new HashMap<>(ConditionsTable.conditions(conditions.area()));
        var weather = conditions.weather();
        item.put("postalCode", text(conditions.area().value()));
        item.put("observedAt", time(conditions.observedAt()));
        item.put("origin", text(conditions.origin().name()));
        item.put("celsius", decimal(weather.temperature().celsius()));
        item.put("windKilometresAnHour", decimal(weather.wind().kilometresAnHour()));
        item.put("gustsKilometresAnHour", decimal(weather.gusts().kilometresAnHour()));
        item.put("millimetresAnHour", decimal(weather.precipitation().millimetresAnHour()));
        item.put("expiresAt", number(conditions.observedAt().plus(KEPT).getEpochSecond()));
        return item;
    }

    /** Of one length always, so that the order of texts is the order of times. */
    static AttributeValue time(Instant observedAt) {
        return text(OrdersTable.sortable(observedAt));
    }

    static Conditions read(Map<String, AttributeValue> item) {
        var conditions = new Attributes(item);
        var weather = new Weather(new Temperature(conditions.decimal("celsius")),
                new Speed(conditions.decimal("windKilometresAnHour")),
                new Speed(conditions.decimal("gustsKilometresAnHour")),
                new Precipitation(conditions.decimal("millimetresAnHour")));
        return new Conditions(new PostalCode(conditions.text("postalCode")), weather, conditions.time("observedAt"),
                Origin.valueOf(conditions.text("origin")));
    }
}
