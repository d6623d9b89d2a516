package dev.platter.order.customer.adapter;

import static dev.platter.order.table.AttributeValues.number;
import static dev.platter.order.table.AttributeValues.text;
import static dev.platter.order.table.AttributeValues.time;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import dev.platter.events.CustomerId;
import dev.platter.order.ordering.adapter.TallyEnding;
import dev.platter.order.table.OrdersTable;
import dev.platter.runtime.dynamo.Outcome;
import dev.platter.runtime.dynamo.Transactions;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DeleteRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** Empties an item collection, but for the mark that it was emptied. */
record Erasure(DynamoDbClient dynamo, Transactions transactions, OrdersTable table) {

    private static final int PROFILE = 0;
    private static final int TALLY = 1;

    /** The version goes on: whoever registers again is told behind all that was told before. */
    private static final String FORGET = """
            SET customerId = :customer, erasedAt = :now, version = if_not_exists(version, :none) + :one \
            REMOVE #name, email, phone, currency, units, consentedAt, addresses, registeredAt, updatedAt
            """;
    private static final String ALL = """
            pk = :customer
            """;

    /** DynamoDB's limit of requests in one BatchWriteItem. */
    private static final int A_BATCH = 25;
    private static final int ATTEMPTS = 10;

    boolean forget(CustomerId id, Instant now) {
        return switch (transactions.write(List.of(profile(id, now), new TallyEnding(table).end(id)))) {
            case Outcome.Committed() -> true;
            case Outcome.Refused refused when refused.at(TALLY) -> false;
            case Outcome.Refused refused -> throw new IllegalStateException(
                    "Customer " + id + " could not be forgotten: " + refused.reasons().get(PROFILE).code());
        };
    }

    private TransactWriteItem profile(CustomerId id, Instant now) {
        return TransactWriteItem.builder().update(update -> update.tableName(table.name())
                .key(OrdersTable.profile(id)).updateExpression(FORGET).expressionAttributeNames(Map.of("#name", "name"))
                .expressionAttributeValues(Map.of(":customer", text(id.value()), ":now", time(now),
                        ":none", number(0), ":one", number(1))))
                .build();
    }

    /** The keys are read page by page, and what a page has is gone before the next is read. */
    int sweep(CustomerId id) {
        var kept = List.of(OrdersTable.profile(id), OrdersTable.tally(id));
        int swept = 0;
        for (var page : dynamo.queryPaginator(query -> query.tableName(table.name()).keyConditionExpression(ALL)
                .expressionAttributeValues(Map.of(":customer", text(OrdersTable.collectionOf(id))))
                .projectionExpression("pk, sk").consistentRead(true).limit(4 * A_BATCH))) {
            var keys = page.items().stream().filter(key -> !kept.contains(key)).toList();
            for (int from = 0; from < keys.size(); from += A_BATCH) {
                delete(keys.subList(from, Math.min(from + A_BATCH, keys.size())));
            }
            swept += keys.size();
        }
        return swept;
    }

    /** What DynamoDB is too busy for comes back, and is asked for again; its own client waits in between when it is throttled. */
    private void delete(List<Map<String, AttributeValue>> keys) {
        var left = Map.of(table.name(), keys.stream().map(key -> WriteRequest.builder()
                .deleteRequest(DeleteRequest.builder().key(key).build()).build()).toList());
        for (int attempt = 0; !left.isEmpty(); attempt++) {
            if (attempt == ATTEMPTS) {
                throw new IllegalStateException("DynamoDB is too busy to delete records");
            }
            var requests = left;
            left = dynamo.batchWriteItem(batch -> batch.requestItems(requests)).unprocessedItems();
        }
    }
}
