package dev.platter.order.cart.domain;

import java.util.Optional;

import dev.platter.events.CustomerId;

/**
 * Where the carts are read from. Ids are the customer's own: what another customer calls by the same id is another cart, so nobody
 * can reach a stranger's, nor keep an id from him.
 */
@FunctionalInterface
public interface Carts {

    /** The cart as it is now, not a moment behind; it may have expired. */
    Optional<Cart> find(CustomerId customer, CartId id);
}
