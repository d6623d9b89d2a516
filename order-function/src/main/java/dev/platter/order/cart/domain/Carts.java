package dev.platter.order.cart.domain;

import java.time.Instant;
import java.util.Optional;

import dev.platter.events.CustomerId;
import dev.platter.events.DishId;
import dev.platter.events.OrderId;

/**
 * Where the carts are kept. Ids are the customer's own: what another customer calls by the same id is another cart, so nobody
 * can reach a stranger's, nor keep an id from him.
 */
public interface Carts {

    /** The cart as it is now, not a moment behind; it may have expired. */
    Optional<Cart> find(CustomerId customer, CartId id);

    /** Puts the line into the cart, instead of one of the same dish; the first line makes the cart. */
    Putting put(CustomerId customer, CartId id, CartLine line, Instant now);

    /** Takes a dish out of the cart, if it is in. */
    Removal remove(CustomerId customer, CartId id, DishId dish, Instant now);

    /** What became of an attempt to put something into a cart. */
    sealed interface Putting {

        /** The dish was not in the cart until then. */
        record Added() implements Putting {}

        /** It was, in whatever quantity. */
        record Changed() implements Putting {}

        /** There are {@link Cart#MOST_DISHES} others in the cart. */
        record Full() implements Putting {}

        /** The cart is closed. */
        record Closed(OrderId by) implements Putting {}
    }

    /** What became of an attempt to take something out of a cart. */
    sealed interface Removal {

        /** It is not in the cart, and may not have been. */
        record Removed() implements Removal {}

        record NoSuchCart() implements Removal {}

        /** The cart is closed. */
        record Closed(OrderId by) implements Removal {}
    }
}
