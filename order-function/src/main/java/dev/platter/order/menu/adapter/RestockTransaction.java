package dev.platter.order.menu.adapter;

import static dev.platter.order.table.AttributeValues.number;
import static dev.platter.order.table.AttributeValues.text;
import static dev.platter.order.table.AttributeValues.time;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.platter.events.AccountId;
import dev.platter.order.menu.domain.NewDish;
import dev.platter.order.menu.domain.OwnedDishes.Restocking;
import dev.platter.order.menu.domain.Restock;
import dev.platter.order.table.Attributes;
import dev.platter.order.table.OrdersTable;
import dev.platter.runtime.dynamo.Outcome;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

/** More of a dish, together with the item that says so: a repeat meets that item, and adds nothing. */
record RestockTransaction(OrdersTable table) {

    private static final int RESTOCK = 0;
    private static final int DISH = 1;

    /** As long as the inbox remembers an event. */
    private static final Duration KEPT = Duration.ofDays(30);

    private static final String NEW = """
            attribute_not_exists(pk) OR expiresAt <= :now
            """;
    private static final String ADD = """
            SET stock = stock + :portions REMOVE soldOut
            """;
    private static final String OWNED_AND_NOT_TOO_MANY = """
            ownerId = :owner AND attribute_not_exists(withdrawnAt) AND stock <= :room
            """;

    List<TransactWriteItem> actions(Restock restock, AccountId owner, Instant now) {
        return List.of(TransactWriteItem.builder().put(put(restock, now)).build(),
                TransactWriteItem.builder().update(update(restock, owner)).build());
    }

    static Restocking why(Outcome.Refused refused, Restock restock, AccountId owner) {
        if (refused.at(DISH)) {
            var dish = refused.found(DISH);
            if (!DishItem.isOnTheMenu(dish) || !DynamoOwnedDishes.isOf(owner, dish)) {
                return Restocking.NO_SUCH_DISH;
            }
        }
        if (!refused.at(RESTOCK)) {
            return Restocking.TOO_MANY;
        }
        long before = new Attributes(refused.found(RESTOCK)).number("portions");
        return before == restock.portions() ? Restocking.RESTOCKED_BEFORE : Restocking.ANOTHER_OF_THAT_ID;
    }

    private Put put(Restock restock, Instant now) {
        var item = new HashMap<>(OrdersTable.restock(restock.dish(), restock.id().value()));
        item.put("portions", number(restock.portions()));
        item.put("restockedAt", time(now));
        item.put("expiresAt", number(now.plus(KEPT).getEpochSecond()));
        return Put.builder().tableName(table.name()).item(item).conditionExpression(NEW)
                .expressionAttributeValues(Map.of(":now", number(now.getEpochSecond())))
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD).build();
    }

    private Update update(Restock restock, AccountId owner) {
        return Update.builder().tableName(table.name()).key(OrdersTable.dish(restock.dish()))
                .updateExpression(ADD).conditionExpression(OWNED_AND_NOT_TOO_MANY)
                .expressionAttributeValues(Map.of(":portions", number(restock.portions()),
                        ":owner", text(owner.value()), ":room", number(NewDish.MOST_STOCK - restock.portions())))
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD).build();
    }
}
