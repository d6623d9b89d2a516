package dev.platter.order.ordering.function;

import dev.platter.order.ordering.domain.Order;
import dev.platter.order.ordering.domain.Orders;

/** A step was called for an order that is not there. The state machine knows it by its name, and does not ask again. */
final class NoSuchOrder extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private NoSuchOrder(String message) {
        super(message);
    }

    /** The order as it is now. */
    static Order unless(Orders orders, OrderTask task) {
        return orders.find(task.orderId()).orElseThrow(() -> new NoSuchOrder("there is no order " + task.orderId()));
    }
}
