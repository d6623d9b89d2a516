package dev.platter.order.menu.adapter;

import static dev.platter.order.table.AttributeValues.money;
import static dev.platter.order.table.AttributeValues.number;
import static dev.platter.order.table.AttributeValues.text;

import java.net.URI;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.platter.events.DishId;
import dev.platter.events.Thumbnail;
import dev.platter.order.menu.domain.Dish;
import dev.platter.order.menu.domain.DishPhoto;
import dev.platter.order.menu.domain.RestaurantId;
import dev.platter.order.table.Attributes;
import dev.platter.order.table.OrdersTable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A dish as an item of the orders table. */
final class DishItem {

    /** The menu, by name. */
    static final String ON_THE_MENU = "menuPk = :menu";

    static final String ABSENT = "attribute_not_exists(pk)";

    static final String SHOW_PHOTO = """
            SET thumbnails = :thumbnails, photoRank = :rank
            """;
    static final String SHOWS_NO_NEWER = """
            attribute_exists(pk) AND (attribute_not_exists(photoRank) OR photoRank < :rank)
            """;

    /** Nine digits always, so that the order of texts is the order of times. */
    private static final DateTimeFormatter SORTABLE = DateTimeFormatter
            .ofPattern("uuuu-MM-dd'T'HH:mm:ss.nnnnnnnnn'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private DishItem() {}

    static Map<String, AttributeValue> of(Dish dish) {
        var item = new HashMap<>(OrdersTable.dish(dish.id()));
        item.put("menuPk", text(OrdersTable.MENU));
        item.put("menuSk", text(dish.name().toLowerCase(Locale.ROOT) + "#" + dish.id().value()));
        item.put("dishId", text(dish.id().value()));
        item.put("restaurantId", text(dish.restaurant().value()));
        item.put("name", text(dish.name()));
        item.put("description", text(dish.description()));
        item.put("price", money(dish.price()));
        item.put("stock", number(dish.stock()));
        item.put("thumbnails", thumbnails(dish.thumbnails()));
        return item;
    }

    static Dish read(Map<String, AttributeValue> item) {
        var dish = new Attributes(item);
        return new Dish(new DishId(dish.text("dishId")), new RestaurantId(dish.text("restaurantId")), dish.text("name"),
                dish.text("description"), dish.money("price"), Math.toIntExact(dish.number("stock")),
                dish.maps("thumbnails").stream().map(DishItem::thumbnail).toList());
    }

    static Map<String, AttributeValue> photo(DishPhoto photo) {
        return Map.of(":thumbnails", thumbnails(photo.thumbnails()),
                ":rank", text(SORTABLE.format(photo.createdAt()) + "#" + photo.photo().value()));
    }

    private static AttributeValue thumbnails(List<Thumbnail> thumbnails) {
        return AttributeValue.fromL(thumbnails.stream().map(one -> AttributeValue.fromM(Map.of(
                "width", number(one.width()), "height", number(one.height()),
                "contentType", text(one.contentType()), "url", text(one.url().toString())))).toList());
    }

    private static Thumbnail thumbnail(Attributes one) {
        return new Thumbnail(Math.toIntExact(one.number("width")), Math.toIntExact(one.number("height")),
                one.text("contentType"), URI.create(one.text("url")));
    }
}
