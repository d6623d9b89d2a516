package dev.platter.order.menu.adapter;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.platter.events.DishId;
import dev.platter.order.menu.domain.Dish;
import dev.platter.order.menu.domain.DishPhoto;
import dev.platter.order.menu.domain.Dishes;
import dev.platter.order.menu.domain.NewDish;
import dev.platter.order.menu.domain.Restaurant;
import dev.platter.order.table.OrdersTable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/** The dishes in the orders table. */
public final class DynamoDishes implements Dishes {

    private static final String ABSENT = "attribute_not_exists(pk)";

    private final DynamoDbClient dynamo;
    private final OrdersTable table;

    public DynamoDishes(DynamoDbClient dynamo, String ordersTable) {
        this.dynamo = dynamo;
        this.table = new OrdersTable(ordersTable);
    }

    /** The paginator asks again for what DynamoDB left unprocessed. */
    @Override
    public Map<DishId, Dish> find(Set<DishId> ids) {
        var keys = KeysAndAttributes.builder().keys(ids.stream().map(OrdersTable::dish).toList()).build();
        var pages = dynamo.batchGetItemPaginator(request -> request.requestItems(Map.of(table.name(), keys)));
        return pages.stream()
                .flatMap(page -> page.responses().getOrDefault(table.name(), List.of()).stream())
                .filter(DishItem::isOnTheMenu).map(DishItem::read)
                .collect(toUnmodifiableMap(Dish::id, dish -> dish));
    }

    @Override
    public Addition add(NewDish dish) {
        return add(DishItem.of(dish));
    }

    @Override
    public Addition add(Restaurant restaurant) {
        return add(RestaurantItem.of(restaurant));
    }

    private Addition add(Map<String, AttributeValue> item) {
        try {
            dynamo.putItem(put -> put.tableName(table.name()).item(item).conditionExpression(ABSENT));
            return Addition.ADDED;
        } catch (ConditionalCheckFailedException there) {
            return Addition.ALREADY_THERE;
        }
    }

    @Override
    public Attachment attach(DishPhoto photo) {
        try {
            dynamo.updateItem(update -> update.tableName(table.name()).key(OrdersTable.dish(photo.dish()))
                    .updateExpression(Thumbnails.SHOW).conditionExpression(Thumbnails.OWNED_AND_NO_NEWER)
                    .expressionAttributeValues(Thumbnails.values(photo))
                    .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD));
            return Attachment.ATTACHED;
        } catch (ConditionalCheckFailedException refused) {
            return why(refused.hasItem() ? refused.item() : Map.of(), photo);
        }
    }

    private static Attachment why(Map<String, AttributeValue> found, DishPhoto photo) {
        if (!DishItem.isOnTheMenu(found)) {
            return Attachment.NO_SUCH_DISH;
        }
        return DynamoOwnedDishes.isOf(photo.uploadedBy(), found)
                ? Attachment.SHOWS_IT_OR_A_NEWER_ONE
                : Attachment.SOMEBODY_ELSES_DISH;
    }
}
