package dev.platter.order.menu.adapter;

import java.util.Map;
import java.util.Optional;

import dev.platter.events.AccountId;
import dev.platter.events.DishId;
import dev.platter.order.menu.domain.Dish;
import dev.platter.order.menu.domain.DishEdition;
import dev.platter.order.menu.domain.Menus;
import dev.platter.order.menu.domain.Page;
import dev.platter.order.menu.domain.Place;
import dev.platter.order.menu.domain.Restaurant;
import dev.platter.order.menu.domain.RestaurantId;
import dev.platter.order.menu.domain.Restaurants;
import dev.platter.order.table.Attributes;
import dev.platter.order.table.OrdersTable;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The restaurants and what they have, read from the orders table. */
public final class DynamoMenus implements Menus, Restaurants {

    private final DynamoDbClient dynamo;
    private final OrdersTable table;
    private final MenuQueries queries;

    public DynamoMenus(DynamoDbClient dynamo, String ordersTable) {
        this.dynamo = dynamo;
        this.table = new OrdersTable(ordersTable);
        this.queries = new MenuQueries(table);
    }

    @Override
    public Page<Dish> list(Listing listing, @Nullable Place after, int limit) {
        return MenuQueries.read(dynamo.query(queries.dishes(listing, after, limit)), DishItem::read);
    }

    @Override
    public Page<Restaurant> byName(@Nullable Place after, int limit) {
        return MenuQueries.read(dynamo.query(queries.restaurants(after, limit)), RestaurantItem::read);
    }

    @Override
    public Optional<Restaurant> find(RestaurantId id) {
        return item(OrdersTable.restaurant(id.value()), false).map(RestaurantItem::read);
    }

    /** Consistent, since owners change what they have read. */
    @Override
    public Optional<DishEdition> find(DishId id) {
        return item(OrdersTable.dish(id), true).filter(DishItem::isOnTheMenu).map(DishItem::edition);
    }

    @Override
    public Optional<Integer> stock(DishId id, AccountId owner) {
        return item(OrdersTable.dish(id), true).filter(DishItem::isOnTheMenu).map(Attributes::new)
                .filter(dish -> dish.text("ownerId").equals(owner.value()))
                .map(dish -> Math.toIntExact(dish.number("stock")));
    }

    private Optional<Map<String, AttributeValue>> item(Map<String, AttributeValue> key, boolean consistent) {
        var answer = dynamo.getItem(get -> get.tableName(table.name()).key(key).consistentRead(consistent));
        return answer.hasItem() ? Optional.of(answer.item()) : Optional.empty();
    }
}
