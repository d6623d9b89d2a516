package dev.platter.order.ordering.adapter;

import static dev.platter.order.table.AttributeValues.money;
import static dev.platter.order.table.AttributeValues.number;
import static dev.platter.order.table.AttributeValues.text;
import static dev.platter.order.table.AttributeValues.time;
import static dev.platter.order.table.AttributeValues.yesOrNo;
import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;

import dev.platter.events.OrderStatus;
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
    private static final String CONFIRM = """
            SET #status = :status, version = :version, updatedAt = :updatedAt, charged = :charged
            """;
    private static final String REJECT = """
            SET #status = :status, version = :version, updatedAt = :updatedAt, reserved = :reserved, rejection = :rejection
            """;

    /** Where the workflow finds the order; whoever has moved it on since refuses the write. */
    private static final String STILL_SUBMITTED = """
            #status = :submitted AND reserved = :wasReserved
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
        return update(reserved, RESERVE, Map.of(":reserved", yesOrNo(true), ":wasReserved", yesOrNo(false)));
    }

    Update confirm(Order confirmed) {
        var values = moved(confirmed);
        values.put(":charged", money(requireNonNull(confirmed.progress().charged())));
        values.put(":wasReserved", yesOrNo(true));
        return update(confirmed, CONFIRM, values);
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
        var values = moved(rejected);
        values.put(":reserved", yesOrNo(false));
        values.put(":rejection", OrderItem.rejection(requireNonNull(rejected.progress().rejection())));
        values.put(":wasReserved", yesOrNo(wasReserved));
        return update(rejected, REJECT, values);
    }

    private static Map<String, AttributeValue> moved(Order order) {
        return new HashMap<>(Map.of(
                ":status", text(order.status().name()),
                ":version", number(order.version()),
                ":updatedAt", time(order.progress().updatedAt())));
    }

    private Update update(Order order, String expression, Map<String, AttributeValue> values) {
        var all = new HashMap<>(values);
        all.put(":submitted", text(OrderStatus.SUBMITTED.name()));
        return Update.builder().tableName(table.name()).key(OrdersTable.order(order.id()))
                .updateExpression(expression).conditionExpression(STILL_SUBMITTED)
                .expressionAttributeNames(Map.of("#status", "status")).expressionAttributeValues(all)
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD).build();
    }
}
