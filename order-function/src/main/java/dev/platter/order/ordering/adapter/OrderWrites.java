package dev.platter.order.ordering.adapter;

import static dev.platter.order.table.AttributeValues.money;
import static dev.platter.order.table.AttributeValues.number;
import static dev.platter.order.table.AttributeValues.text;
import static dev.platter.order.table.AttributeValues.time;
import static dev.platter.order.table.AttributeValues.yesOrNo;
import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.platter.order.ordering.domain.Order;
import dev.platter.order.table.OrdersTable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.Update;

/** The conditional writes of an order's item; each asks for the item that its condition met. */
final class OrderWrites {

    private static final String ABSENT = """
            attribute_not_exists(pk)
            """;

    private static final String RESERVE = """
            SET reserved = :reserved
            """;

    private static final String MOVE = """
            SET #status = :status, version = :version, updatedAt = :updatedAt, steps = list_append(steps, :step)""";
    private static final String CONFIRM = MOVE + ", charged = :charged";
    private static final String REJECT = MOVE + ", reserved = :reserved, rejection = :rejection";
    private static final String CANCEL = MOVE + ", reserved = :reserved";
    private static final String BRING = MOVE + ", courierId = :courierId";

    /** Where the order was found; whoever has moved it on since refuses the write. No order is twice in one status. */
    private static final String STILL_THERE = """
            #status = :was AND reserved = :wasReserved
            """;

    private final OrdersTable table;

    OrderWrites(OrdersTable table) {
        this.table = table;
    }

    Put submit(Order order) {
        return Put.builder().tableName(table.name()).item(OrderItem.of(order)).conditionExpression(ABSENT)
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD).build();
    }

    Update reserve(Order reserved) {
        return update(reserved, RESERVE, Map.of(":reserved", yesOrNo(true), ":was", text(reserved.status().name()),
                ":wasReserved", yesOrNo(false)));
    }

    Update confirm(Order confirmed) {
        return update(confirmed, CONFIRM, moved(confirmed, Map.of(":wasReserved", yesOrNo(true),
                ":charged", money(requireNonNull(confirmed.progress().charged())))));
    }

    /** For an order that has nothing reserved. */
    Update reject(Order rejected) {
        return reject(rejected, false);
    }

    /** For an order whose stock is given back in the same transaction. */
    Update rejectReserved(Order rejected) {
        return reject(rejected, true);
    }

    private Update reject(Order rejected, boolean wasReserved) {
        return update(rejected, REJECT, moved(rejected, Map.of(
                ":wasReserved", yesOrNo(wasReserved), ":reserved", yesOrNo(false),
                ":rejection", OrderItem.rejection(requireNonNull(rejected.progress().rejection())))));
    }

    /** For an order that has nothing reserved. */
    Update cancel(Order cancelled) {
        return cancel(cancelled, false);
    }

    /** For an order whose stock is given back in the same transaction. */
    Update cancelReserved(Order cancelled) {
        return cancel(cancelled, true);
    }

    private Update cancel(Order cancelled, boolean wasReserved) {
        return update(cancelled, CANCEL, moved(cancelled,
                Map.of(":wasReserved", yesOrNo(wasReserved), ":reserved", yesOrNo(false))));
    }

    /** Into the kitchen. */
    Update prepare(Order preparing) {
        return update(preparing, MOVE, moved(preparing, Map.of(":wasReserved", yesOrNo(true))));
    }

    /** Out of the kitchen, to the door. */
    Update bring(Order moved) {
        var courier = requireNonNull(moved.progress().courier());
        return update(moved, BRING, moved(moved,
                Map.of(":wasReserved", yesOrNo(true), ":courierId", text(courier.value()))));
    }

    private static Map<String, AttributeValue> moved(Order order, Map<String, AttributeValue> more) {
        var progress = order.progress();
        var values = new HashMap<>(more);
        values.put(":was", text(progress.before().name()));
        values.put(":status", text(progress.status().name()));
        values.put(":version", number(progress.version()));
        values.put(":updatedAt", time(progress.updatedAt()));
        values.put(":step", OrderItem.steps(List.of(progress.steps().getLast())));
        return values;
    }

    private Update update(Order order, String expression, Map<String, AttributeValue> values) {
        return Update.builder().tableName(table.name()).key(OrdersTable.order(order.id()))
                .updateExpression(expression).conditionExpression(STILL_THERE)
                .expressionAttributeNames(Map.of("#status", "status")).expressionAttributeValues(values)
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD).build();
    }
}
