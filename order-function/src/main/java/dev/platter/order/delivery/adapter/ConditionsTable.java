package dev.platter.order.delivery.adapter;

import static dev.platter.order.table.AttributeValues.text;

import java.util.Map;

import dev.platter.events.PostalCode;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The table of delivery conditions and its keys.
 *
 * <pre>
 * item                      pk           sk
 * an area's newest ones     AREA#10119   CONDITIONS
 * </pre>
 *
 * @param name as the template names it
 */
record ConditionsTable(String name) {

    static Map<String, AttributeValue> conditions(PostalCode area) {
        return Map.of("pk", text("AREA#" + area.value()), "sk", text("CONDITIONS"));
    }
}
