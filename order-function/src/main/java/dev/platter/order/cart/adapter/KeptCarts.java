package dev.platter.order.cart.adapter;

import java.util.Map;

import dev.platter.order.cart.domain.Cart;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads carts for those who have found them among all that is a customer's. */
public final class KeptCarts {

    private KeptCarts() {}

    /** Reads the item {@code CUSTOMER#<sub>}, {@code CART#<id>}; it may have expired. */
    public static Cart read(Map<String, AttributeValue> item) {
        return CartItem.read(item);
    }
}
