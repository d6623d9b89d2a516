package dev.platter.order.ordering.adapter;

import static dev.platter.order.table.AttributeValues.money;
import static dev.platter.order.table.AttributeValues.number;
import static dev.platter.order.table.AttributeValues.text;

import java.util.Map;

import dev.platter.events.Money;
import dev.platter.order.ordering.domain.Payment;
import dev.platter.order.ordering.domain.PaymentKey;
import dev.platter.order.table.Attributes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A payment as the sandbox remembers it; the key is {@code pk}, the payment key. */
final class SandboxPaymentItem {

    static final String COUNT_ATTEMPT = """
            SET amount = if_not_exists(amount, :amount) ADD attempts :one
            """;
    static final String OF_THIS_AMOUNT = """
            attribute_not_exists(amount) OR amount = :amount
            """;

    static final String CHARGE = """
            SET #state = :charged
            """;
    static final String DECLINE = """
            SET #state = :declined, reason = :reason
            """;
    static final String NOT_SETTLED = """
            attribute_not_exists(#state)
            """;

    static final String REFUND = """
            SET #state = :refunded
            """;
    static final String IS_CHARGED = """
            #state = :charged
            """;

    /** STATE is a reserved word of DynamoDB. */
    static final Map<String, String> NAMES = Map.of("#state", "state");

    private static final String CHARGED = "CHARGED";
    private static final String DECLINED = "DECLINED";
    private static final String REFUNDED = "REFUNDED";

    private SandboxPaymentItem() {}

    static Map<String, AttributeValue> key(PaymentKey key) {
        return Map.of("pk", text(key.value()));
    }

    static Map<String, AttributeValue> attempt(Money amount) {
        return Map.of(":amount", money(amount), ":one", number(1));
    }

    static Map<String, AttributeValue> charged() {
        return Map.of(":charged", text(CHARGED));
    }

    static Map<String, AttributeValue> decline(String reason) {
        return Map.of(":declined", text(DECLINED), ":reason", text(reason));
    }

    static Map<String, AttributeValue> refunded() {
        return Map.of(":charged", text(CHARGED), ":refunded", text(REFUNDED));
    }

    static long attempts(Map<String, AttributeValue> item) {
        return new Attributes(item).number("attempts");
    }

    static Payment read(Map<String, AttributeValue> item) {
        var payment = new Attributes(item);
        if (!item.containsKey("state")) {
            return new Payment.None();
        }
        return switch (payment.text("state")) {
            case CHARGED -> new Payment.Charged(payment.money("amount"));
            case DECLINED -> new Payment.Declined(payment.text("reason"));
            case REFUNDED -> new Payment.Refunded(payment.money("amount"));
            case String other -> throw new IllegalStateException("A payment in state " + other);
        };
    }
}
