package dev.platter.order.customer.domain;

import java.util.Optional;

import dev.platter.events.CustomerId;

/** Where customers are looked up. */
@FunctionalInterface
public interface CustomerDirectory {

    /** The customer as they are now, not a moment behind; empty for one who is not registered. */
    Optional<Customer> find(CustomerId id);
}
