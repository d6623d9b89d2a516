package dev.platter.order.menu.adapter;

import static dev.platter.order.table.AttributeValues.number;

import java.util.Map;

import dev.platter.events.DishId;
import dev.platter.order.table.Attributes;
import dev.platter.order.table.OrdersTable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

/** How many of a dish there are: the actions that take some and give some back, for the transactions of others. */
public record DishStock(OrdersTable table) {

    /** Sets stock aside, unless there is too little or no such dish. */
    private static final String RESERVE = """
            SET stock = stock - :quantity
            """;
    private static final String ENOUGH = """
            stock >= :quantity
            """;

    private static final String RELEASE = """
            SET stock = stock + :quantity
            """;
    private static final String EXISTS = """
            attribute_exists(pk)
            """;

    /** Takes so many, if there are; refused, it tells the dish as it is. */
    public TransactWriteItem reserve(DishId dish, int quantity) {
        return change(dish, quantity, RESERVE, ENOUGH);
    }

    /** Gives so many back, if there is such a dish. */
    public TransactWriteItem release(DishId dish, int quantity) {
        return change(dish, quantity, RELEASE, EXISTS);
    }

    /** How many there are of a dish whose reservation was refused; none of one that is gone. */
    public static int left(Map<String, AttributeValue> found) {
        return found.isEmpty() ? 0 : Math.toIntExact(new Attributes(found).number("stock"));
    }

    private TransactWriteItem change(DishId dish, int quantity, String update, String condition) {
        return TransactWriteItem.builder().update(Update.builder()
                .tableName(table.name()).key(OrdersTable.dish(dish))
                .updateExpression(update).conditionExpression(condition)
                .expressionAttributeValues(Map.of(":quantity", number(quantity)))
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD).build()).build();
    }
}
