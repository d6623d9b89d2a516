package dev.platter.events;

/** What happens to an order. */
public sealed interface OrderEvent extends PlatterEvent
        permits OrderSubmitted, OrderConfirmed, OrderRejected, OrderStatusChanged, OrderCancelled {

    OrderId orderId();

    CustomerId customerId();

    @Override
    default String subject() {
        return orderId().value();
    }
}
