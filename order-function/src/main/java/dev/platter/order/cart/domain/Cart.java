package dev.platter.order.cart.domain;

import static java.time.temporal.ChronoUnit.SECONDS;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toCollection;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import dev.platter.events.CustomerId;
import dev.platter.events.DishId;
import dev.platter.events.OrderId;
import dev.platter.events.OrderSubmitted;
import org.jspecify.annotations.Nullable;

/**
 * What a customer has put together and not ordered yet, or the order that came of it.
 *
 * @param lines each of another dish; none when all was taken out again
 * @param version counts the changes, so that a cart is ordered as it was read or not at all
 * @param expiresAt from then on there is no such cart; whole seconds, as DynamoDB's TTL has them
 * @param order what came of it; null while it is open
 */
public record Cart(CustomerId customer, CartId id, List<CartLine> lines, long version, Instant expiresAt,
        @Nullable OrderId order) {

    /** How long a cart lives after its last change. */
    public static final Duration KEPT = Duration.ofDays(30);

    /** Distinct dishes: as many as one order can have. */
    public static final int MOST_DISHES = OrderSubmitted.MOST_LINES;

    public Cart {
        lines = lines.stream().sorted(comparing(line -> line.dish().value())).toList();
    }

    /** When a cart that changes now expires: after {@link #KEPT}, and up to a second more. */
    public static Instant expiry(Instant now) {
        return now.plus(KEPT).plusNanos(999_999_999).truncatedTo(SECONDS);
    }

    /** A cart that its first dish makes. */
    public static Cart begunWith(CustomerId customer, CartId id, CartLine line, Instant now) {
        return new Cart(customer, id, List.of(line), 1, expiry(now), null);
    }

    /** Whether the dish is in it, in whatever quantity. */
    public boolean has(DishId dish) {
        return lines.stream().anyMatch(line -> line.dish().equals(dish));
    }

    /** Whether it has as many dishes as may be. */
    public boolean isFull() {
        return lines.size() >= MOST_DISHES;
    }

    /** Expiry is judged here, for TTL deletes late. */
    boolean isThereAt(Instant now) {
        return now.isBefore(expiresAt);
    }

    Set<DishId> dishes() {
        return lines.stream().map(CartLine::dish).collect(toCollection(LinkedHashSet::new));
    }
}
