package dev.platter.order.ordering.adapter;

import static dev.platter.order.table.AttributeValues.number;

import java.util.Map;

import dev.platter.events.CustomerId;
import dev.platter.order.table.OrdersTable;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** The end of a tally: the action that deletes it, for the transaction that forgets its customer. */
public record TallyEnding(OrdersTable table) {

    private static final String NONE_OPEN = """
            attribute_not_exists(openOrders) OR openOrders = :none
            """;

    /** Deletes the tally, if it is there; refused while orders are open. */
    public TransactWriteItem end(CustomerId customer) {
        return TransactWriteItem.builder().delete(Delete.builder().tableName(table.name())
                .key(OrdersTable.tally(customer)).conditionExpression(NONE_OPEN)
                .expressionAttributeValues(Map.of(":none", number(0))).build()).build();
    }
}
