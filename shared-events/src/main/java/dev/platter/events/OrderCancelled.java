package dev.platter.events;

import java.time.Instant;

/** The order ended before it was prepared; what was reserved or charged is to be given back. */
public record OrderCancelled(OrderId orderId, CustomerId customerId, CancellationCause cause, Instant cancelledAt)
        implements
            OrderEvent {}
