package dev.platter.order.ordering.domain;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import dev.platter.events.AccountId;
import dev.platter.events.Money;
import dev.platter.events.OrderStatus;
import dev.platter.events.RejectionReason;
import dev.platter.order.ordering.domain.OrderLife.Transition.Illegal;
import dev.platter.order.ordering.domain.OrderLife.Transition.Legal;
import org.jspecify.annotations.Nullable;

/**
 * How far an order has come.
 *
 * @param steps all that it took, the first is its placing
 * @param reserved whether the stock of its dishes is set aside for it
 * @param charged what was charged, null until then
 * @param rejection why it was rejected; there exactly when it was
 * @param courier who brings it, null until somebody does
 */
public record Progress(List<Step> steps, boolean reserved, @Nullable Money charged, @Nullable Rejection rejection,
        @Nullable AccountId courier) {

    public Progress {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("An order was placed at least");
        }
        if ((steps.getLast().to() == OrderStatus.REJECTED) != (rejection != null)) {
            throw new IllegalArgumentException(steps.getLast() + " with rejection " + rejection);
        }
    }

    static Progress begun(Instant at) {
        return new Progress(List.of(new Step(OrderStatus.SUBMITTED, Cause.CUSTOMER, at)), false, null, null, null);
    }

    public OrderStatus status() {
        return steps.getLast().to();
    }

    /** The sequence of the order's last event: 1, 2, 3… */
    public long version() {
        return steps.size();
    }

    /** When the last event happened. */
    public Instant updatedAt() {
        return steps.getLast().at();
    }

    /** Where the last step came from. @throws IndexOutOfBoundsException for an order that took none since its placing */
    public OrderStatus before() {
        return steps.get(steps.size() - 2).to();
    }

    boolean hasBeen(OrderStatus status) {
        return steps.stream().anyMatch(step -> step.to() == status);
    }

    Progress withStockReserved() {
        return new Progress(steps, true, charged, rejection, courier);
    }

    Progress confirmed(Money amount, Instant at) {
        return new Progress(and(OrderStatus.CONFIRMED, Cause.PAYMENT, at), reserved, amount, null, courier);
    }

    Progress rejected(Rejection reason, Instant at) {
        var by = reason.reason() == RejectionReason.OUT_OF_STOCK ? Cause.STOCK : Cause.PAYMENT;
        return new Progress(and(OrderStatus.REJECTED, by, at), false, null, reason, courier);
    }

    Progress preparing(Instant at) {
        return new Progress(and(OrderStatus.PREPARING, Cause.RESTAURANT, at), reserved, charged, null, courier);
    }

    Progress dispatched(AccountId by, Instant at) {
        return new Progress(and(OrderStatus.OUT_FOR_DELIVERY, Cause.COURIER, at), reserved, charged, null, by);
    }

    Progress delivered(Instant at) {
        return new Progress(and(OrderStatus.DELIVERED, Cause.COURIER, at), reserved, charged, null, courier);
    }

    Progress cancelled(Cause by, Instant at) {
        return new Progress(and(OrderStatus.CANCELLED, by, at), false, charged, null, courier);
    }

    private List<Step> and(OrderStatus to, Cause by, Instant at) {
        return switch (OrderLife.transition(status(), to)) {
            case Legal legal -> Stream.concat(steps.stream(), Stream.of(new Step(legal.to(), by, at))).toList();
            case Illegal illegal -> throw new IllegalStateException("No caller may try " + illegal);
        };
    }
}
