package dev.platter.order.ordering.function;

import java.time.Duration;
import java.util.List;

import dev.platter.json.Refusal;
import dev.platter.order.cart.domain.CartId;
import dev.platter.order.idempotency.IdempotencyKey;
import dev.platter.order.idempotency.KeyHeader;
import dev.platter.order.ordering.domain.OrderLife.Transition.Illegal;
import dev.platter.order.ordering.domain.OrderLimit;
import dev.platter.runtime.http.Problem;
import dev.platter.runtime.http.Problem.Error;

/** Why an order is refused, as RFC 9457 problems. */
final class OrderProblems {

    /** When a place is free nobody knows: an order ends when somebody ends it. */
    static final Duration ASK_AGAIN = Duration.ofMinutes(1);

    private OrderProblems() {}

    /** 422: well-formed, and no order can come of it. */
    static Problem impossible(List<Refusal> refusals) {
        return Problem.of(422, "impossible-order", "This cannot be ordered", Problem.words(refusals),
                Problem.errors(refusals));
    }

    /** 422, as the Idempotency-Key draft has it in section 2.7. */
    static Problem reused(IdempotencyKey key) {
        return Problem.of(422, "idempotency-key-reused", "The Idempotency-Key stands for another request",
                "\"%s\" was sent with another order in the last %d hours".formatted(key.value(),
                        IdempotencyKey.KEPT.toHours()),
                new Error(KeyHeader.PLACE, "must be a new one for another order"));
    }

    /** 409: the cart is not what its customer has seen. */
    static Problem changed(CartId cart) {
        return Problem.of(409, "cart-changed", "The cart was changed meanwhile",
                "%s was changed while it was being ordered; look at it again".formatted(cart));
    }

    /** 429: one of the others has to end first. */
    static Problem tooManyOpen(OrderLimit limit) {
        return Problem.of(429, "too-many-open-orders", "Too many orders are under way",
                "You have %d orders that are neither delivered, rejected nor cancelled, and can have no more"
                        .formatted(limit.open()));
    }

    /** 409: the order is not where that step begins. */
    static Problem illegal(Illegal step) {
        return Problem.of(409, "illegal-transition", "The order cannot take this step now",
                "An order cannot go from %s to %s".formatted(step.from(), step.to()));
    }
}
