package dev.platter.order.ordering.adapter;

import static dev.platter.order.table.AttributeValues.number;
import static java.util.Objects.requireNonNull;

import java.util.Map;

import dev.platter.order.ordering.domain.Order;
import dev.platter.order.ordering.domain.OrderLimit;
import dev.platter.order.table.AttributeValues;
import dev.platter.order.table.OrdersTable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

/**
 * The counting of a customer's orders: each step that counts is an action of the transaction that takes the step, whose own
 * condition sees to it that it is taken once. A tally that is not there counts from nothing.
 */
record TallyWrites(OrdersTable table) {

    private static final String PLACE = """
            ADD openOrders :one, placed :one
            """;
    private static final String HAS_ROOM = """
            attribute_not_exists(openOrders) OR openOrders < :most
            """;

    private static final String CONFIRM = """
            ADD confirmed :one
            """;

    /** Who has orders from before there was a tally has none open by it; that must not let them have more than others. */
    private static final String END = """
            SET openOrders = if_not_exists(openOrders, :one) - :one ADD #end :one
            """;
    private static final String DELIVER = """
            SET openOrders = if_not_exists(openOrders, :one) - :one ADD #end :one, #spent :paid
            """;

    private static final Map<String, AttributeValue> ONE = Map.of(":one", number(1));

    /** One more is open; the condition is refused where as many are as may be. */
    TransactWriteItem placed(Order order, OrderLimit limit) {
        return action(update(order, PLACE).conditionExpression(HAS_ROOM)
                .expressionAttributeValues(Map.of(":one", number(1), ":most", number(limit.open()))));
    }

    TransactWriteItem confirmed(Order order) {
        return action(update(order, CONFIRM).expressionAttributeValues(ONE));
    }

    TransactWriteItem rejected(Order order) {
        return ended(order, TallyItem.REJECTED);
    }

    TransactWriteItem cancelled(Order order) {
        return ended(order, TallyItem.CANCELLED);
    }

    private TransactWriteItem ended(Order order, String end) {
        return action(update(order, END).expressionAttributeNames(Map.of("#end", end)).expressionAttributeValues(ONE));
    }

    /** From here on nothing is given back, so what was charged is spent. */
    TransactWriteItem delivered(Order order) {
        var paid = requireNonNull(order.progress().charged());
        return action(update(order, DELIVER)
                .expressionAttributeNames(
                        Map.of("#end", TallyItem.DELIVERED, "#spent", TallyItem.spentIn(paid.currency())))
                .expressionAttributeValues(Map.of(":one", number(1), ":paid", AttributeValues.decimal(paid.amount()))));
    }

    private Update.Builder update(Order order, String expression) {
        return Update.builder().tableName(table.name()).key(OrdersTable.tally(order.customer()))
                .updateExpression(expression);
    }

    private static TransactWriteItem action(Update.Builder update) {
        return TransactWriteItem.builder().update(update.build()).build();
    }
}
