package dev.platter.order.adapter;

import java.time.Instant;
import java.util.Map;

import dev.platter.events.Money;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** How we keep what we keep; {@link Attributes} reads it. */
final class AttributeValues {

    private AttributeValues() {}

    static AttributeValue text(String value) {
        return AttributeValue.fromS(value);
    }

    static AttributeValue number(long value) {
        return AttributeValue.fromN(Long.toString(value));
    }

    static AttributeValue yesOrNo(boolean value) {
        return AttributeValue.fromBool(value);
    }

    static AttributeValue time(Instant value) {
        return text(value.toString());
    }

    /** A decimal number, which DynamoDB keeps exactly, and its currency. */
    static AttributeValue money(Money value) {
        return AttributeValue.fromM(Map.of("amount", AttributeValue.fromN(value.amount().toPlainString()),
                "currency", text(value.currency().getCurrencyCode())));
    }
}
