package dev.platter.order.ordering.domain;

import dev.platter.events.OrderId;

/** What became of an attempt to confirm an order, now or at an earlier attempt. */
public sealed interface Confirmation {

    /** Its dishes are reserved and paid. */
    record Confirmed(Order order) implements Confirmation {}

    /** Out of stock, or the payment was declined. Nothing stays reserved or charged. */
    record Rejected(Order order) implements Confirmation {}

    /** It was cancelled before it could be confirmed. What was charged is given back by {@link RefundingOrders}. */
    record Cancelled(Order order) implements Confirmation {}

    /** There is no such order. */
    record Unknown(OrderId id) implements Confirmation {}
}
