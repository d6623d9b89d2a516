package dev.platter.order.menu.adapter;

import static dev.platter.order.table.AttributeValues.text;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.platter.events.DishId;
import dev.platter.order.menu.domain.Dish;
import dev.platter.order.menu.domain.DishPhoto;
import dev.platter.order.menu.domain.Dishes;
import dev.platter.order.menu.domain.Menu;
import dev.platter.order.menu.domain.Restaurant;
import dev.platter.order.table.OrdersTable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/** The dishes in the orders table. */
public final class DynamoDishes implements Dishes {

    private final DynamoDbClient dynamo;
    private final OrdersTable table;

    public DynamoDishes(DynamoDbClient dynamo, String ordersTable) {
        this.dynamo = dynamo;
        this.table = new OrdersTable(ordersTable);
    }

    @Override
    public Menu menu() {
        var pages = dynamo.queryPaginator(query -> query.tableName(table.name()).indexName(OrdersTable.MENU_INDEX)
                .keyConditionExpression(DishItem.ON_THE_MENU)
                .expressionAttributeValues(Map.of(":menu", text(OrdersTable.MENU))));
        return new Menu(pages.items().stream().map(DishItem::read).toList());
    }

    /** The paginator asks again for what DynamoDB left unprocessed. */
    @Override
    public Map<DishId, Dish> find(Set<DishId> ids) {
        var keys = KeysAndAttributes.builder().keys(ids.stream().map(OrdersTable::dish).toList()).build();
        var pages = dynamo.batchGetItemPaginator(request -> request.requestItems(Map.of(table.name(), keys)));
        return pages.stream()
                .flatMap(page -> page.responses().getOrDefault(table.name(), List.of()).stream())
                .map(DishItem::read)
                .collect(toUnmodifiableMap(Dish::id, dish -> dish));
    }

    @Override
    public Addition add(Dish dish) {
        return add(DishItem.of(dish));
    }

    @Override
    public Addition add(Restaurant restaurant) {
        return add(RestaurantItem.of(restaurant));
    }

    private Addition add(Map<String, AttributeValue> item) {
        try {
            dynamo.putItem(put -> put.tableName(table.name()).item(item)
                    .conditionExpression(DishItem.ABSENT));
            return Addition.ADDED;
        } catch (ConditionalCheckFailedException there) {
            return Addition.ALREADY_THERE;
        }
    }

    @Override
    public Attachment attach(DishPhoto photo) {
        try {
            dynamo.updateItem(update -> update.tableName(table.name()).key(OrdersTable.dish(photo.dish()))
                    .updateExpression(DishItem.SHOW_PHOTO).conditionExpression(DishItem.SHOWS_NO_NEWER)
                    .expressionAttributeValues(DishItem.photo(photo))
                    .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD));
            return Attachment.ATTACHED;
        } catch (ConditionalCheckFailedException refused) {
            return refused.hasItem() ? Attachment.SHOWS_IT_OR_A_NEWER_ONE : Attachment.NO_SUCH_DISH;
        }
    }
}
