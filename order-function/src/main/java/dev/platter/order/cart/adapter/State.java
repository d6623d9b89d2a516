package dev.platter.order.cart.adapter;

import java.time.Instant;
import java.util.Map;

import dev.platter.events.OrderId;
import dev.platter.order.cart.domain.Cart;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What a condition on a cart has met. */
sealed interface State {

    /** No cart, or an expired one. */
    record None() implements State {}

    record Open(Cart cart) implements State {}

    record Closed(OrderId by) implements State {}

    static State of(Map<String, AttributeValue> item, Instant now) {
        // As the conditions have it: in whole seconds.
        if (item.isEmpty() || CartItem.expiresAt(item).getEpochSecond() <= now.getEpochSecond()) {
            return new None();
        }
        var order = CartItem.order(item);
        return order == null ? new Open(CartItem.read(item)) : new Closed(order);
    }
}
