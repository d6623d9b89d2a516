package dev.platter.events;

import java.time.Instant;

/** The dishes are reserved and the customer has paid. */
public record OrderConfirmed(OrderId orderId, CustomerId customerId, Money charged,
        Instant confirmedAt) implements OrderEvent {}
