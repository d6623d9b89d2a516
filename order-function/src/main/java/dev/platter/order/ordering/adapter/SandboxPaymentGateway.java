package dev.platter.order.ordering.adapter;

import static dev.platter.order.ordering.adapter.SandboxPaymentItem.CHARGE;
import static dev.platter.order.ordering.adapter.SandboxPaymentItem.DECLINE;
import static dev.platter.order.ordering.adapter.SandboxPaymentItem.IS_CHARGED;
import static dev.platter.order.ordering.adapter.SandboxPaymentItem.NOT_SETTLED;
import static dev.platter.order.ordering.adapter.SandboxPaymentItem.REFUND;
import static dev.platter.order.ordering.adapter.SandboxPaymentItem.charged;
import static dev.platter.order.ordering.adapter.SandboxPaymentItem.decline;
import static dev.platter.order.ordering.adapter.SandboxPaymentItem.refunded;
import static software.amazon.awssdk.services.dynamodb.model.ReturnValue.ALL_NEW;
import static software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure.ALL_OLD;

import java.util.Map;

import dev.platter.events.Money;
import dev.platter.order.ordering.domain.Payment;
import dev.platter.order.ordering.domain.PaymentGateway;
import dev.platter.order.ordering.domain.PaymentKey;
import dev.platter.order.ordering.domain.PaymentUnavailable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/**
 * A payment provider's sandbox, for local use and demos: no money moves, and the amount's last two digits decide what happens
 * ({@link SandboxRule}). It behaves as providers do otherwise: a key settles once, repeats are answered from memory, a key that
 * comes again with another amount is refused, and one whose money was given back before it was taken is void.
 */
public final class SandboxPaymentGateway implements PaymentGateway {

    private static final int FAILURES = 2;

    private final DynamoDbClient dynamo;
    private final String table;

    /** @param table with the key {@code pk} */
    public SandboxPaymentGateway(DynamoDbClient dynamo, String table) {
        this.dynamo = dynamo;
        this.table = table;
    }

    @Override
    public Payment.Settled charge(PaymentKey key, Money amount) {
        var attempt = countAttempt(key, amount);
        return switch (SandboxPaymentItem.read(attempt)) {
            case Payment.None() -> settle(key, amount, SandboxPaymentItem.attempts(attempt));
            case Payment.Settled settled -> settled;
            case Payment.Refunded(Money charged) -> new Payment.Charged(charged);
        };
    }

    private Payment.Settled settle(PaymentKey key, Money amount, long attempt) {
        return switch (SandboxRule.of(amount)) {
            case CARD_DECLINED -> settle(key, DECLINE, decline("card_declined"));
            case INSUFFICIENT_FUNDS -> settle(key, DECLINE, decline("insufficient_funds"));
            case UNAVAILABLE_TWICE -> attempt > FAILURES ? settle(key, CHARGE, charged()) : unavailable(amount);
            case UNAVAILABLE -> unavailable(amount);
            case CHARGED -> settle(key, CHARGE, charged());
        };
    }

    /** Whoever settles the key first, or voids it, decides for all. */
    private Payment.Settled settle(PaymentKey key, String expression, Map<String, AttributeValue> values) {
        return switch (update(key, expression, NOT_SETTLED, values)) {
            case Payment.Settled settled -> settled;
            case Payment.Refunded(Money charged) -> new Payment.Charged(charged);
            case Payment.None() -> throw new IllegalStateException(key.value() + " was settled and is not");
        };
    }

    @Override
    public Payment.Closed refund(PaymentKey key) {
        return switch (update(key, REFUND, IS_CHARGED, refunded())) {
            case Payment.Closed closed -> closed;
            case Payment.None() -> makeVoid(key);
            case Payment.Charged _ -> throw new IllegalStateException(key.value() + " is charged and was not refunded");
        };
    }

    private Payment.Closed makeVoid(PaymentKey key) {
        return switch (update(key, DECLINE, NOT_SETTLED, decline(Payment.VOID))) {
            case Payment.Closed closed -> closed;
            case Payment.Charged _ -> refund(key);
            case Payment.None() -> throw new IllegalStateException(key.value() + " was made void and is not");
        };
    }

    /** Where the payment stands now: after the update, or where it stood already if that refuses it. */
    private Payment update(PaymentKey key, String expression, String condition, Map<String, AttributeValue> values) {
        try {
            return SandboxPaymentItem.read(dynamo.updateItem(update -> update.tableName(table)
                    .key(SandboxPaymentItem.key(key)).updateExpression(expression).conditionExpression(condition)
                    .expressionAttributeNames(SandboxPaymentItem.NAMES).expressionAttributeValues(values)
                    .returnValues(ALL_NEW).returnValuesOnConditionCheckFailure(ALL_OLD)).attributes());
        } catch (ConditionalCheckFailedException refused) {
            return SandboxPaymentItem.read(refused.item());
        }
    }

    @Override
    public Payment lookUp(PaymentKey key) {
        var answer = dynamo.getItem(get -> get.tableName(table).key(SandboxPaymentItem.key(key)).consistentRead(true));
        return SandboxPaymentItem.read(answer.item());
    }

    private Map<String, AttributeValue> countAttempt(PaymentKey key, Money amount) {
        try {
            return dynamo.updateItem(update -> update.tableName(table).key(SandboxPaymentItem.key(key))
                    .updateExpression(SandboxPaymentItem.COUNT_ATTEMPT)
                    .conditionExpression(SandboxPaymentItem.OF_THIS_AMOUNT)
                    .expressionAttributeValues(SandboxPaymentItem.attempt(amount))
                    .returnValues(ALL_NEW)).attributes();
        } catch (ConditionalCheckFailedException refused) {
            throw new IllegalArgumentException("Key " + key.value() + " stands for another amount", refused);
        }
    }

    private static Payment.Settled unavailable(Money amount) {
        throw new PaymentUnavailable("The sandbox is unavailable for " + amount + ", as its rules say");
    }
}
