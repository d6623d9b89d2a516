package dev.platter.order.customer.adapter;

import static dev.platter.order.table.AttributeValues.number;
import static dev.platter.order.table.AttributeValues.text;
import static dev.platter.order.table.AttributeValues.time;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.platter.order.customer.domain.Mails;
import dev.platter.order.table.OrdersTable;
import dev.platter.runtime.dynamo.Outcome;
import dev.platter.runtime.dynamo.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * The mails as items of the orders table, in their customers' collections: an inbox, which outlives whatever may bring an event
 * again (30 days). A claim holds only while the customer is registered, so an erasure leaves none behind.
 */
public final class DynamoMails implements Mails {

    private static final Logger log = LoggerFactory.getLogger(DynamoMails.class);
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int CUSTOMER = 0;
    private static final int MAIL = 1;

    private static final String FREE = """
            attribute_not_exists(pk) OR attribute_not_exists(sentAt) AND claimedUntil <= :now
            """;
    private static final String CLAIMED = """
            attribute_exists(pk)
            """;
    private static final String SENT = """
            SET sentAt = :now
            """;

    private final DynamoDbClient dynamo;
    private final Transactions transactions;
    private final OrdersTable table;

    public DynamoMails(DynamoDbClient dynamo, Transactions transactions, String ordersTable) {
        this.dynamo = dynamo;
        this.transactions = transactions;
        this.table = new OrdersTable(ordersTable);
    }

    @Override
    public Claim claim(MailOf mail, Instant now, Instant until) {
        return switch (transactions.write(List.of(isRegistered(mail), put(mail, now, until)))) {
            case Outcome.Committed() -> Claim.CLAIMED;
            case Outcome.Refused refused when refused.at(CUSTOMER) -> Claim.NOT_REGISTERED;
            case Outcome.Refused refused -> refused.found(MAIL).containsKey("sentAt")
                    ? Claim.SENT_BEFORE
                    : Claim.CLAIMED_BY_ANOTHER;
        };
    }

    private TransactWriteItem isRegistered(MailOf mail) {
        return TransactWriteItem.builder().conditionCheck(check -> check.tableName(table.name())
                .key(OrdersTable.profile(mail.customer())).conditionExpression(ProfileItem.REGISTERED)).build();
    }

    private TransactWriteItem put(MailOf mail, Instant now, Instant until) {
        var item = new HashMap<>(OrdersTable.mail(mail.customer(), mail.event()));
        item.put("eventId", text(mail.event()));
        item.put("claimedUntil", number(until.toEpochMilli()));
        item.put("expiresAt", number(now.plus(KEPT).getEpochSecond()));
        return TransactWriteItem.builder().put(put -> put.tableName(table.name()).item(item).conditionExpression(FREE)
                .expressionAttributeValues(Map.of(":now", number(now.toEpochMilli())))
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)).build();
    }

    @Override
    public void sent(MailOf mail, Instant now) {
        Map<String, AttributeValue> values = Map.of(":now", time(now));
        try {
            transactions.beside(() -> dynamo.updateItem(update -> update.tableName(table.name())
                    .key(OrdersTable.mail(mail.customer(), mail.event())).updateExpression(SENT)
                    .conditionExpression(CLAIMED).expressionAttributeValues(values)));
        } catch (ConditionalCheckFailedException erasedMeanwhile) {
            log.info("mail.forgotten eventId={} reason=\"erased meanwhile\"", mail.event());
        }
    }
}
