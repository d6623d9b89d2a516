package dev.platter.order.ordering.domain;

import static java.time.temporal.ChronoUnit.SECONDS;

import java.time.Instant;

import dev.platter.events.CustomerId;
import dev.platter.events.OrderId;
import dev.platter.order.idempotency.IdempotencyKey;
import org.jspecify.annotations.Nullable;

/**
 * A customer's idempotency key and the order that it stands for.
 *
 * @param expiresAt the key is free again from then on; whole seconds, as DynamoDB's TTL has them
 */
public record Claim(CustomerId customer, IdempotencyKey key, Fingerprint fingerprint, OrderId order,
        Instant expiresAt) {

    /**
     * The claim of a new order, kept for {@link IdempotencyKey#KEPT} and up to a second more.
     *
     * @return null for a request without a key
     */
    static @Nullable Claim by(Order order, @Nullable IdempotencyKey key, Fingerprint asked) {
        return key == null ? null : claim(order, key, asked);
    }

    private static Claim claim(Order order, IdempotencyKey key, Fingerprint fingerprint) {
        var expiresAt = order.submittedAt().plus(IdempotencyKey.KEPT).plusNanos(999_999_999).truncatedTo(SECONDS);
        return new Claim(order.customer(), key, fingerprint, order.id(), expiresAt);
    }

    /** Expiry is judged here, for TTL deletes late. */
    boolean holdsAt(Instant now) {
        return now.isBefore(expiresAt);
    }
}
