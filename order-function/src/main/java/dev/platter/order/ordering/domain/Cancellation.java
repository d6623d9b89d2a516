package dev.platter.order.ordering.domain;

import java.util.Optional;

import dev.platter.events.CancellationCause;
import dev.platter.events.OrderStatus;

/**
 * Why an order was cancelled.
 *
 * @param detail a sentence for the customer
 */
public record Cancellation(CancellationCause reason, String detail) {

    private static final Cancellation BY_THE_CUSTOMER = new Cancellation(CancellationCause.CUSTOMER,
            "The customer cancelled the order");
    private static final Cancellation TIMED_OUT = new Cancellation(CancellationCause.TIMED_OUT,
            "The order could not be confirmed in time");

    /** Why this one was; empty unless it was. */
    public static Optional<Cancellation> of(Order order) {
        var last = order.progress().steps().getLast();
        return last.to() == OrderStatus.CANCELLED ? Optional.of(by(last.by())) : Optional.empty();
    }

    private static Cancellation by(Cause cause) {
        return cause == Cause.TIME_OUT ? TIMED_OUT : BY_THE_CUSTOMER;
    }
}
