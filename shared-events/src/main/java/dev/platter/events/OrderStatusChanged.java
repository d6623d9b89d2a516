package dev.platter.events;

import java.time.Instant;

import dev.platter.json.InvalidValue;

/** A confirmed order has moved on: into the kitchen, out of it, to the door. */
public record OrderStatusChanged(OrderId orderId, CustomerId customerId, OrderStatus from, OrderStatus to,
        Instant changedAt)
        implements
            OrderEvent {

    public OrderStatusChanged {
        if (from == to) {
            throw new InvalidValue("to", "must differ from the status before");
        }
    }
}
