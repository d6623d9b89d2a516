package dev.platter.order.ordering.domain;

import java.time.Instant;

import dev.platter.events.Money;
import dev.platter.events.OrderStatus;
import dev.platter.order.ordering.domain.OrderLife.Transition.Illegal;
import dev.platter.order.ordering.domain.OrderLife.Transition.Legal;
import org.jspecify.annotations.Nullable;

/**
 * How far an order has come.
 *
 * @param version the sequence of the order's last event: 1, 2, 3…
 * @param reserved whether the stock of its dishes is set aside for it
 * @param charged what was charged, null until then
 * @param rejection why it was rejected; there exactly when it was
 * @param updatedAt when the last event happened
 */
public record Progress(OrderStatus status, long version, boolean reserved, @Nullable Money charged,
        @Nullable Rejection rejection, Instant updatedAt) {

    public Progress {
        if ((status == OrderStatus.REJECTED) != (rejection != null)) {
            throw new IllegalArgumentException(status + " with rejection " + rejection);
        }
    }

    static Progress begun(Instant at) {
        return new Progress(OrderStatus.SUBMITTED, 1, false, null, null, at);
    }

    Progress confirmed(Money amount, Instant at) {
        return new Progress(step(OrderStatus.CONFIRMED), version + 1, reserved, amount, null, at);
    }

    Progress rejected(Rejection reason, Instant at) {
        return new Progress(step(OrderStatus.REJECTED), version + 1, false, null, reason, at);
    }

    Progress withStockReserved() {
        return new Progress(status, version, true, charged, rejection, updatedAt);
    }

    private OrderStatus step(OrderStatus to) {
        return switch (OrderLife.transition(status, to)) {
            case Legal legal -> legal.to();
            case Illegal illegal -> throw new IllegalStateException("No caller may try " + illegal);
        };
    }
}
