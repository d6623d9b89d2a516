package dev.platter.order.adapter;

import static dev.platter.order.adapter.AttributeValues.money;
import static dev.platter.order.adapter.AttributeValues.number;
import static dev.platter.order.adapter.AttributeValues.text;

import java.net.URI;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.platter.events.DishId;
import dev.platter.events.Thumbnail;
import dev.platter.order.domain.Dish;
import dev.platter.order.domain.DishPhoto;
import dev.platter.order.domain.PricedLine;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.Update;

/** A dish as an item of the orders table. */
final class DishItem {

    /** The menu, by name. */
    static final String ON_THE_MENU = "menuPk = :menu";

    static final String ABSENT = "attribute_not_exists(pk)";

    /** Sets stock aside, unless there is too little or no such dish. */
    private static final String RESERVE = """
            SET stock = stock - :quantity
            """;
    private static final String ENOUGH = """
            stock >= :quantity
            """;

    private static final String RELEASE = """
            SET stock = stock + :quantity
            """;
    private static final String EXISTS = """
            attribute_exists(pk)
            """;

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
        item.put("name", text(dish.name()));
        item.put("description", text(dish.description()));
        item.put("price", money(dish.price()));
        item.put("stock", number(dish.stock()));
        item.put("thumbnails", thumbnails(dish.thumbnails()));
        return item;
    }

    static Dish read(Map<String, AttributeValue> item) {
        var dish = new Attributes(item);
        return new Dish(new DishId(dish.text("dishId")), dish.text("name"), dish.text("description"),
                dish.money("price"), Math.toIntExact(dish.number("stock")),
                dish.maps("thumbnails").stream().map(DishItem::thumbnail).toList());
    }

    static Update reserve(OrdersTable table, PricedLine line) {
        return change(table, line, RESERVE, ENOUGH);
    }

    static Update release(OrdersTable table, PricedLine line) {
        return change(table, line, RELEASE, EXISTS);
    }

    /** How many there are of a dish whose reservation was refused; none of one that is gone. */
    static int left(Map<String, AttributeValue> found) {
        return found.isEmpty() ? 0 : Math.toIntExact(new Attributes(found).number("stock"));
    }

    static Map<String, AttributeValue> photo(DishPhoto photo) {
        return Map.of(":thumbnails", thumbnails(photo.thumbnails()),
                ":rank", text(SORTABLE.format(photo.createdAt()) + "#" + photo.photo().value()));
    }

    private static Update change(OrdersTable table, PricedLine line, String update, String condition) {
        return Update.builder().tableName(table.name()).key(OrdersTable.dish(line.dish()))
                .updateExpression(update).conditionExpression(condition)
                .expressionAttributeValues(Map.of(":quantity", number(line.quantity())))
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD).build();
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
