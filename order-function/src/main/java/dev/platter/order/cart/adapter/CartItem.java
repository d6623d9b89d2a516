package dev.platter.order.cart.adapter;

import static dev.platter.order.table.AttributeValues.money;
import static dev.platter.order.table.AttributeValues.number;
import static dev.platter.order.table.AttributeValues.text;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.platter.events.CustomerId;
import dev.platter.events.DishId;
import dev.platter.events.OrderId;
import dev.platter.order.cart.domain.Cart;
import dev.platter.order.cart.domain.CartId;
import dev.platter.order.cart.domain.CartLine;
import dev.platter.order.table.Attributes;
import dev.platter.order.table.OrdersTable;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A cart as one item of the orders table, its lines a map by dish: two dishes put at once are two paths of it and both stay, the
 * size of the map is what the limit is held by, and the whole is read by one GetItem.
 */
final class CartItem {

    /** TTL deletes up to some days late, so an expired cart may still be there and counts for nothing. */
    static final String NONE_THERE = """
            attribute_not_exists(pk) OR expiresAt <= :now
            """;
    static final String OPEN = """
            expiresAt > :now AND attribute_not_exists(orderId)
            """;
    static final String OPEN_WITH_DISH = """
            expiresAt > :now AND attribute_not_exists(orderId) AND attribute_exists(dishes.#dish)
            """;
    static final String OPEN_WITH_ROOM = """
            expiresAt > :now AND attribute_not_exists(orderId) AND attribute_not_exists(dishes.#dish) AND size(dishes) < :most
            """;
    static final String OPEN_AS_READ = """
            expiresAt > :now AND attribute_not_exists(orderId) AND version = :read
            """;

    static final String PUT_LINE = """
            SET dishes.#dish = :line, version = version + :one, expiresAt = :expiresAt
            """;
    static final String REMOVE_LINE = """
            SET version = version + :one, expiresAt = :expiresAt REMOVE dishes.#dish
            """;
    /** What it held stands in the order. */
    static final String CLOSE = """
            SET orderId = :order, version = version + :one, expiresAt = :expiresAt, dishes = :nothing
            """;

    private CartItem() {}

    static Map<String, AttributeValue> of(Cart cart) {
        var item = new HashMap<>(OrdersTable.cart(cart.customer(), cart.id().value()));
        item.put("customerId", text(cart.customer().value()));
        item.put("cartId", text(cart.id().value()));
        item.put("version", number(cart.version()));
        item.put("expiresAt", number(cart.expiresAt().getEpochSecond()));
        var lines = new HashMap<String, AttributeValue>();
        cart.lines().forEach(line -> lines.put(line.dish().value(), line(line)));
        item.put("dishes", AttributeValue.fromM(lines));
        return item;
    }

    /** What every change's expression needs beside its own. */
    static Map<String, AttributeValue> changedAt(Instant now) {
        return Map.of(":now", number(now.getEpochSecond()), ":one", number(1),
                ":expiresAt", number(Cart.expiry(now).getEpochSecond()));
    }

    static AttributeValue line(CartLine line) {
        return AttributeValue.fromM(Map.of("quantity", number(line.quantity()), "priceSeen", money(line.priceSeen())));
    }

    static Cart read(Map<String, AttributeValue> item) {
        var cart = new Attributes(item);
        return new Cart(new CustomerId(cart.text("customerId")), new CartId(cart.text("cartId")),
                lines(cart.map("dishes")), cart.number("version"), expiresAt(item), order(item));
    }

    static Instant expiresAt(Map<String, AttributeValue> item) {
        return Instant.ofEpochSecond(new Attributes(item).number("expiresAt"));
    }

    /** The order that has closed the cart; null while it is open. */
    static @Nullable OrderId order(Map<String, AttributeValue> item) {
        return item.containsKey("orderId") ? new OrderId(new Attributes(item).text("orderId")) : null;
    }

    private static List<CartLine> lines(Attributes lines) {
        return lines.values().keySet().stream().map(dish -> line(dish, lines.map(dish))).toList();
    }

    private static CartLine line(String dish, Attributes line) {
        return new CartLine(new DishId(dish), Math.toIntExact(line.number("quantity")), line.money("priceSeen"));
    }
}
