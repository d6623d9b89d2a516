package dev.platter.order.ordering.adapter;

import static dev.platter.order.table.AttributeValues.number;
import static dev.platter.order.table.AttributeValues.text;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import dev.platter.events.CustomerId;
import dev.platter.events.OrderId;
import dev.platter.order.idempotency.IdempotencyKey;
import dev.platter.order.ordering.domain.Claim;
import dev.platter.order.ordering.domain.Fingerprint;
import dev.platter.order.table.Attributes;
import dev.platter.order.table.OrdersTable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/** An idempotency key as an item of the orders table. */
final class ClaimItem {

    /** TTL deletes up to some days late, so an expired claim may still be there and counts for nothing. */
    private static final String FREE = """
            attribute_not_exists(pk) OR expiresAt <= :now
            """;

    private ClaimItem() {}

    /** Claims the key, unless somebody has claimed it. */
    static Put put(OrdersTable table, Claim claim, Instant now) {
        var item = new HashMap<>(OrdersTable.claim(claim.customer(), claim.key().value()));
        item.put("customerId", text(claim.customer().value()));
        item.put("idempotencyKey", text(claim.key().value()));
        item.put("fingerprint", text(claim.fingerprint().value()));
        item.put("orderId", text(claim.order().value()));
        item.put("expiresAt", number(claim.expiresAt().getEpochSecond()));
        return Put.builder().tableName(table.name()).item(item).conditionExpression(FREE)
                .expressionAttributeValues(Map.of(":now", number(now.getEpochSecond())))
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD).build();
    }

    static Claim read(Map<String, AttributeValue> item) {
        var claim = new Attributes(item);
        return new Claim(new CustomerId(claim.text("customerId")), new IdempotencyKey(claim.text("idempotencyKey")),
                new Fingerprint(claim.text("fingerprint")), new OrderId(claim.text("orderId")),
                Instant.ofEpochSecond(claim.number("expiresAt")));
    }
}
