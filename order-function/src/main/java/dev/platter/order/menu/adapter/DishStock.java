package dev.platter.order.menu.adapter;

import static dev.platter.order.table.AttributeValues.number;
import static dev.platter.order.table.AttributeValues.yesOrNo;

import java.util.Map;

import dev.platter.events.DishId;
import dev.platter.order.table.Attributes;
import dev.platter.order.table.OrdersTable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

/**
 * How many of a dish there are: the actions that take some and give some back, for the transactions of others.
 *
 * <p>An update cannot mark a dish sold out only when its stock becomes 0. So taking the last is an action of its own, asked for
 * after {@link #reserve} was refused and {@link #left} told that there are exactly as many as are wanted.
 */
public record DishStock(OrdersTable table) {

    private static final String RESERVE = """
            SET stock = stock - :quantity
            """;
    private static final String MORE_THAN_ENOUGH = """
            stock > :quantity AND attribute_not_exists(withdrawnAt)
            """;

    private static final String RESERVE_LAST = """
            SET stock = stock - :quantity, soldOut = :soldOut
            """;
    private static final String JUST_ENOUGH = """
            stock = :quantity AND attribute_not_exists(withdrawnAt)
            """;

    private static final String RELEASE = """
            SET stock = stock + :quantity REMOVE soldOut
            """;
    /** Also to a dish that was withdrawn meanwhile. */
    private static final String EXISTS = """
            attribute_exists(pk)
            """;

    /** Takes so many, if some are left then; refused, it tells the dish as it is. */
    public TransactWriteItem reserve(DishId dish, int quantity) {
        return change(dish, RESERVE, MORE_THAN_ENOUGH, Map.of(":quantity", number(quantity)));
    }

    /** Takes all there are, if they are so many, and marks the dish as sold out; refused, it tells the dish as it is. */
    public TransactWriteItem reserveLast(DishId dish, int quantity) {
        return change(dish, RESERVE_LAST, JUST_ENOUGH,
                Map.of(":quantity", number(quantity), ":soldOut", yesOrNo(true)));
    }

    /** Gives so many back, if there is such a dish. */
    public TransactWriteItem release(DishId dish, int quantity) {
        return change(dish, RELEASE, EXISTS, Map.of(":quantity", number(quantity)));
    }

    /** How many there are of a dish whose reservation was refused; none of one that is gone or withdrawn. */
    public static int left(Map<String, AttributeValue> found) {
        return DishItem.isOnTheMenu(found) ? Math.toIntExact(new Attributes(found).number("stock")) : 0;
    }

    private TransactWriteItem change(DishId dish, String update, String condition,
            Map<String, AttributeValue> values) {
        return TransactWriteItem.builder().update(Update.builder()
                .tableName(table.name()).key(OrdersTable.dish(dish))
                .updateExpression(update).conditionExpression(condition).expressionAttributeValues(values)
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD).build()).build();
    }
}
