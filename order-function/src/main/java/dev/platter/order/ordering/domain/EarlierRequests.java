package dev.platter.order.ordering.domain;

import java.time.Clock;
import java.util.Optional;

import dev.platter.events.CustomerId;
import dev.platter.order.idempotency.IdempotencyKey;
import dev.platter.order.ordering.domain.Placement.KeyReused;
import dev.platter.order.ordering.domain.Placement.PlacedBefore;
import org.jspecify.annotations.Nullable;

/** What a request came to that comes again under its {@link IdempotencyKey}. */
final class EarlierRequests {

    private final Orders orders;
    private final Clock clock;

    EarlierRequests(Orders orders, Clock clock) {
        this.orders = orders;
        this.clock = clock;
    }

    /** What this request, or another, came to under the key; empty without a key and when it is free. */
    Optional<Placement> find(CustomerId customer, @Nullable IdempotencyKey key, Fingerprint asked) {
        if (key == null) {
            return Optional.empty();
        }
        return orders.claim(customer, key)
                .filter(claim -> claim.holdsAt(clock.instant()))
                .map(claim -> answer(claim, asked));
    }

    /** What becomes of a request whose key is claimed. */
    Placement answer(Claim claim, Fingerprint asked) {
        if (!claim.fingerprint().equals(asked)) {
            return new KeyReused(claim.key());
        }
        var order = orders.find(claim.order()).orElseThrow(() -> new IllegalStateException(
                "Order " + claim.order() + " was written with its claim and is not there"));
        return new PlacedBefore(order.asSubmitted());
    }
}
