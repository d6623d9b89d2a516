package dev.platter.order.ordering.domain;

import dev.platter.events.Envelope;
import dev.platter.events.OrderSubmitted;
import org.jspecify.annotations.Nullable;

/**
 * An order that is to be written, with all that is written beside it.
 *
 * @param event which tells of it
 * @param claim the claim to the request's idempotency key; null for a request without one
 * @param limit which it must not exceed
 */
public record NewOrder(Order order, Envelope<OrderSubmitted> event, @Nullable Claim claim, OrderLimit limit) {}
