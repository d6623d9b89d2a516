package dev.platter.order.menu.adapter;

import static dev.platter.order.table.AttributeValues.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.platter.order.menu.domain.NewDish;
import dev.platter.order.menu.domain.OwnedDishes.Offer;
import dev.platter.order.table.Attributes;
import dev.platter.order.table.OrdersTable;
import dev.platter.runtime.dynamo.Outcome;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** A new dish, on the condition that its restaurant is its owner's. */
record OfferTransaction(OrdersTable table) {

    private static final int RESTAURANT = 0;
    private static final int DISH = 1;

    private static final String OWNED = """
            ownerId = :owner
            """;
    private static final String ABSENT = """
            attribute_not_exists(pk)
            """;

    List<TransactWriteItem> actions(NewDish dish, String fingerprint) {
        var item = new HashMap<>(DishItem.of(dish));
        item.put("offeredAs", text(fingerprint));
        var owned = ConditionCheck.builder().tableName(table.name())
                .key(OrdersTable.restaurant(dish.restaurant().value()))
                .conditionExpression(OWNED).expressionAttributeValues(Map.of(":owner", text(dish.owner().value())))
                .build();
        var put = Put.builder().tableName(table.name()).item(item).conditionExpression(ABSENT)
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD).build();
        return List.of(TransactWriteItem.builder().conditionCheck(owned).build(),
                TransactWriteItem.builder().put(put).build());
    }

    static Offer why(Outcome.Refused refused, String fingerprint) {
        if (refused.at(RESTAURANT)) {
            return new Offer.NoSuchRestaurant();
        }
        var found = refused.found(DISH);
        var dish = new Attributes(found);
        if (!dish.has("offeredAs") || !dish.text("offeredAs").equals(fingerprint)) {
            return new Offer.OfferedOtherwise();
        }
        return DishItem.isOnTheMenu(found)
                ? new Offer.OfferedBefore(DishItem.edition(found))
                : new Offer.WithdrawnSince();
    }
}
