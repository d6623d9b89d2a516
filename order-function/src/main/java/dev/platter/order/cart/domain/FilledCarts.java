package dev.platter.order.cart.domain;

import java.time.Instant;

import dev.platter.events.ActivityRecorded;
import dev.platter.events.CustomerId;
import dev.platter.events.DishId;
import dev.platter.events.Envelope;
import dev.platter.events.OrderId;

/** Where carts are filled, and emptied again. */
public interface FilledCarts {

    /**
     * Puts the line into the cart, instead of one of the same dish; the first line makes the cart.
     *
     * @param addition tells of a dish that was not in the cart; written with it, and only then
     */
    Putting put(CustomerId customer, CartId id, CartLine line, Envelope<ActivityRecorded> addition, Instant now);

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
