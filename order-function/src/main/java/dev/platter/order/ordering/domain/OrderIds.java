package dev.platter.order.ordering.domain;

import dev.platter.events.OrderId;

/** Where new orders get their ids. */
@FunctionalInterface
public interface OrderIds {

    /** An id that no order has, and that nobody can guess from another. */
    OrderId next();
}
