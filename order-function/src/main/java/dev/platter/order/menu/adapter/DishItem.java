package dev.platter.order.menu.adapter;

import static dev.platter.order.table.AttributeValues.money;
import static dev.platter.order.table.AttributeValues.number;
import static dev.platter.order.table.AttributeValues.text;
import static dev.platter.order.table.AttributeValues.texts;
import static dev.platter.order.table.AttributeValues.yesOrNo;

import java.util.HashMap;
import java.util.Map;

import dev.platter.events.DishId;
import dev.platter.order.menu.domain.Allergen;
import dev.platter.order.menu.domain.Category;
import dev.platter.order.menu.domain.Dish;
import dev.platter.order.menu.domain.DishDetails;
import dev.platter.order.menu.domain.DishEdition;
import dev.platter.order.menu.domain.NewDish;
import dev.platter.order.menu.domain.Place;
import dev.platter.order.menu.domain.RestaurantId;
import dev.platter.order.table.Attributes;
import dev.platter.order.table.OrdersTable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A dish as an item of the orders table. {@code soldOut} is there while {@code stock} is 0: the indexes hold it and not the
 * stock, so that of all reservations only the one that takes the last is written to them.
 */
final class DishItem {

    private DishItem() {}

    static Map<String, AttributeValue> of(NewDish dish) {
        var item = new HashMap<>(OrdersTable.dish(dish.id()));
        item.put("menuPk", text(OrdersTable.menuOf(dish.restaurant().value())));
        item.putAll(details(dish.id(), dish.details()));
        item.put("dishId", text(dish.id().value()));
        item.put("restaurantId", text(dish.restaurant().value()));
        item.put("ownerId", text(dish.owner().value()));
        item.put("stock", number(dish.stock()));
        item.put("thumbnails", Thumbnails.none());
        item.put("version", number(1));
        if (dish.stock() == 0) {
            item.put("soldOut", yesOrNo(true));
        }
        return item;
    }

    /** What the owner says of it, and where that puts it in the indexes. */
    static Map<String, AttributeValue> details(DishId id, DishDetails details) {
        return Map.of(
                "menuSk", text(Place.of(details.name(), id.value()).text()),
                "categoryPk", text(OrdersTable.category(details.category().name())),
                "name", text(details.name()),
                "description", text(details.description()),
                "price", money(details.price()),
                "category", text(details.category().name()),
                "allergens", texts(details.allergens().stream().map(Allergen::name).toList()));
    }

    /** From the table or an index. */
    static Dish read(Map<String, AttributeValue> item) {
        var dish = new Attributes(item);
        var details = new DishDetails(dish.text("name"), dish.text("description"), dish.money("price"),
                Category.valueOf(dish.text("category")),
                dish.texts("allergens").stream().map(Allergen::valueOf).toList());
        return new Dish(new DishId(dish.text("dishId")), new RestaurantId(dish.text("restaurantId")), details,
                !dish.has("soldOut"), Thumbnails.read(dish.maps("thumbnails")));
    }

    /** From the table. */
    static DishEdition edition(Map<String, AttributeValue> item) {
        return new DishEdition(read(item), new Attributes(item).number("version"));
    }

    /** Whether it can be seen and ordered; one that was withdrawn is only kept for what is reserved of it. */
    static boolean isOnTheMenu(Map<String, AttributeValue> item) {
        return !item.isEmpty() && !item.containsKey("withdrawnAt");
    }
}
