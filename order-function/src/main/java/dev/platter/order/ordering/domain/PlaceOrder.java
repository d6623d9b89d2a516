package dev.platter.order.ordering.domain;

import dev.platter.events.CustomerId;
import dev.platter.order.idempotency.IdempotencyKey;
import org.jspecify.annotations.Nullable;

/**
 * A customer's wish to order.
 *
 * @param key names the request, if the client wants to be able to repeat it
 * @param traceparent the W3C trace context of the request, if it is traced
 */
public record PlaceOrder(CustomerId customer, Basket basket, @Nullable IdempotencyKey key,
        @Nullable String traceparent) {}
