package dev.platter.order.ordering.domain;

import java.util.Currency;

import dev.platter.events.CustomerId;
import dev.platter.order.cart.domain.CartId;
import dev.platter.order.idempotency.IdempotencyKey;
import org.jspecify.annotations.Nullable;

/**
 * A customer's wish to order what is in a cart.
 *
 * @param currency what the customer wants to pay in; null for the one that all its dishes are sold in
 * @param key names the request, if the client wants to be able to repeat it
 * @param traceparent the W3C trace context of the request, if it is traced
 */
public record PlaceCart(CustomerId customer, CartId cart, @Nullable Currency currency, @Nullable IdempotencyKey key,
        @Nullable String traceparent) {

    Fingerprint fingerprint() {
        return Fingerprint.of(cart, currency);
    }
}
