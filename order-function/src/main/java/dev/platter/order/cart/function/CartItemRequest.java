package dev.platter.order.cart.function;

import dev.platter.events.OrderLine;
import dev.platter.json.InvalidValue;

/** The body of {@code PUT /carts/{cartId}/items/{dishId}}: {@code {"quantity":2}}. */
record CartItemRequest(int quantity) {

    CartItemRequest {
        if (quantity < 1 || quantity > OrderLine.MOST) {
            throw new InvalidValue("quantity", "must be from 1 to " + OrderLine.MOST);
        }
    }
}
