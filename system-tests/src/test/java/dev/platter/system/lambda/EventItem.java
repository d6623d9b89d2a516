package dev.platter.system.lambda;

import static java.util.Objects.requireNonNull;

import java.util.Map;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An item of an events table, as far as a relay reads it. */
record EventItem(String type, String json) {

    static EventItem of(Map<String, AttributeValue> item) {
        return new EventItem(text(item, "type"), text(item, "event"));
    }

    private static String text(Map<String, AttributeValue> item, String attribute) {
        return requireNonNull(item.get(attribute), attribute).s();
    }
}
