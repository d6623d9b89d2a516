package dev.platter.order.menu.adapter;

import static dev.platter.order.table.AttributeValues.text;
import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import dev.platter.events.DishId;
import dev.platter.order.menu.domain.Menus.Listing;
import dev.platter.order.menu.domain.Page;
import dev.platter.order.menu.domain.Place;
import dev.platter.order.menu.domain.SearchName;
import dev.platter.order.table.OrdersTable;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** The lists that are sorted by name: each page is one Query of an index. */
record MenuQueries(OrdersTable table) {

    private static final String OF_A_RESTAURANT = "menuPk = :list";
    private static final String OF_A_RESTAURANT_BY_NAME = "menuPk = :list AND begins_with(menuSk, :prefix)";
    private static final String OF_A_CATEGORY = "categoryPk = :list";

    QueryRequest restaurants(@Nullable Place after, int limit) {
        var list = text(OrdersTable.RESTAURANTS);
        return page(OrdersTable.MENU_INDEX, limit)
                .keyConditionExpression(OF_A_RESTAURANT).expressionAttributeValues(Map.of(":list", list))
                .exclusiveStartKey(after == null
                        ? null
                        : start(OrdersTable.restaurant(after.id()), "menuPk", list, after))
                .build();
    }

    QueryRequest dishes(Listing listing, @Nullable Place after, int limit) {
        return switch (listing) {
            case Listing.OfCategory(var category) -> {
                var list = text(OrdersTable.category(category.name()));
                yield page(OrdersTable.CATEGORY_INDEX, limit)
                        .keyConditionExpression(OF_A_CATEGORY).expressionAttributeValues(Map.of(":list", list))
                        .exclusiveStartKey(after == null ? null : dish("categoryPk", list, after))
                        .build();
            }
            case Listing.OfRestaurant(var restaurant, var prefix) ->
                ofRestaurant(text(OrdersTable.menuOf(restaurant.value())), prefix, after, limit);
        };
    }

    private QueryRequest ofRestaurant(AttributeValue list, SearchName prefix, @Nullable Place after, int limit) {
        var values = new HashMap<>(Map.of(":list", list));
        if (!prefix.value().isEmpty()) {
            values.put(":prefix", text(prefix.value()));
        }
        return page(OrdersTable.MENU_INDEX, limit)
                .keyConditionExpression(values.size() == 1 ? OF_A_RESTAURANT : OF_A_RESTAURANT_BY_NAME)
                .expressionAttributeValues(values)
                .exclusiveStartKey(after == null ? null : dish("menuPk", list, after))
                .build();
    }

    /** What a query has found, and where the next one goes on. */
    static <T> Page<T> read(QueryResponse answer, Function<Map<String, AttributeValue>, T> item) {
        return new Page<>(answer.items().stream().map(item).toList(), answer.hasLastEvaluatedKey()
                ? Place.read(requireNonNull(answer.lastEvaluatedKey().get("menuSk")).s()).orElseThrow()
                : null);
    }

    private QueryRequest.Builder page(String index, int limit) {
        return QueryRequest.builder().tableName(table.name()).indexName(index).limit(limit);
    }

    private static Map<String, AttributeValue> dish(String indexKey, AttributeValue list, Place after) {
        return start(OrdersTable.dish(new DishId(after.id())), indexKey, list, after);
    }

    /** The partition is the one that is asked for: a place says where in it, never which. */
    private static Map<String, AttributeValue> start(Map<String, AttributeValue> key, String indexKey,
            AttributeValue list, Place after) {
        var start = new HashMap<>(key);
        start.put(indexKey, list);
        start.put("menuSk", text(after.text()));
        return start;
    }
}
