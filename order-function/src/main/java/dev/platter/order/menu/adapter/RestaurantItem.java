package dev.platter.order.menu.adapter;

import static dev.platter.order.table.AttributeValues.text;

import java.util.HashMap;
import java.util.Map;

import dev.platter.order.menu.domain.Restaurant;
import dev.platter.order.table.OrdersTable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A restaurant as an item of the orders table. */
final class RestaurantItem {

    private RestaurantItem() {}

    static Map<String, AttributeValue> of(Restaurant restaurant) {
        var item = new HashMap<>(OrdersTable.restaurant(restaurant.id().value()));
        item.put("restaurantId", text(restaurant.id().value()));
        item.put("ownerId", text(restaurant.owner().value()));
        item.put("name", text(restaurant.name()));
        return item;
    }
}
