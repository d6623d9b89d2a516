package dev.platter.events;

import java.time.Instant;

/**
 * The order cannot be; nothing stays reserved or charged.
 *
 * @param detail the reason in words for the customer; names no person
 */
public record OrderRejected(OrderId orderId, CustomerId customerId, RejectionReason reason, String detail,
        Instant rejectedAt)
        implements
            OrderEvent {}
