package dev.platter.order.table;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import dev.platter.events.Money;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** How we keep what we keep; {@link Attributes} reads it. */
public final class AttributeValues {

    private AttributeValues() {}

    /** A text. */
    public static AttributeValue text(String value) {
        return AttributeValue.fromS(value);
    }

    /** A whole number. */
    public static AttributeValue number(long value) {
        return AttributeValue.fromN(Long.toString(value));
    }

    /** A decimal number. */
    public static AttributeValue decimal(BigDecimal value) {
        return AttributeValue.fromN(value.toPlainString());
    }

    /** Texts, in their order. */
    public static AttributeValue texts(List<String> values) {
        return AttributeValue.fromL(values.stream().map(AttributeValue::fromS).toList());
    }

    /** A boolean. */
    public static AttributeValue yesOrNo(boolean value) {
        return AttributeValue.fromBool(value);
    }

    /** An instant as RFC 3339 text, in UTC. */
    public static AttributeValue time(Instant value) {
        return text(value.toString());
    }

    /** A decimal number, which DynamoDB keeps exactly, and its currency. */
    public static AttributeValue money(Money value) {
        return AttributeValue.fromM(Map.of("amount", AttributeValue.fromN(value.amount().toPlainString()),
                "currency", text(value.currency().getCurrencyCode())));
    }
}
