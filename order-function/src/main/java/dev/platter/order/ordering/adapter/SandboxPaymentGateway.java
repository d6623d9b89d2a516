package dev.platter.order.ordering.adapter;

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
 * ({@link SandboxRule}). It behaves as providers do otherwise: a key settles once, repeats are answered from memory, and a key
 * that comes again with another amount is refused.
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
            case CARD_DECLINED -> decline(key, "card_declined");
            case INSUFFICIENT_FUNDS -> decline(key, "insufficient_funds");
            case UNAVAILABLE_TWICE -> attempt > FAILURES ? charged(key, amount) : unavailable(amount);
            case UNAVAILABLE -> unavailable(amount);
            case CHARGED -> charged(key, amount);
        };
    }

    @Override
    public void refund(PaymentKey key) {
        try {
            dynamo.updateItem(update -> update.tableName(table).key(SandboxPaymentItem.key(key))
                    .updateExpression(SandboxPaymentItem.REFUND).conditionExpression(SandboxPaymentItem.IS_CHARGED)
                    .expressionAttributeNames(SandboxPaymentItem.NAMES)
                    .expressionAttributeValues(SandboxPaymentItem.refund())
                    .returnValuesOnConditionCheckFailure(ALL_OLD));
        } catch (ConditionalCheckFailedException refused) {
            if (!(SandboxPaymentItem.read(refused.item()) instanceof Payment.Refunded)) {
                throw new IllegalStateException("Nothing was charged under " + key.value(), refused);
            }
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

    private Payment.Settled charged(PaymentKey key, Money amount) {
        settle(key, SandboxPaymentItem.CHARGE, SandboxPaymentItem.charge());
        return new Payment.Charged(amount);
    }

    private Payment.Settled decline(PaymentKey key, String reason) {
        settle(key, SandboxPaymentItem.DECLINE, SandboxPaymentItem.decline(reason));
        return new Payment.Declined(reason);
    }

    /** An attempt beside this one may have settled it: by the same rule, so to the same end. */
    private void settle(PaymentKey key, String update, Map<String, AttributeValue> values) {
        try {
            dynamo.updateItem(request -> request.tableName(table).key(SandboxPaymentItem.key(key))
                    .updateExpression(update).conditionExpression(SandboxPaymentItem.NOT_SETTLED)
                    .expressionAttributeNames(SandboxPaymentItem.NAMES).expressionAttributeValues(values));
        } catch (ConditionalCheckFailedException settledBesides) {
            return;
        }
    }

    private static Payment.Settled unavailable(Money amount) {
        throw new PaymentUnavailable("The sandbox is unavailable for " + amount + ", as its rules say");
    }
}
