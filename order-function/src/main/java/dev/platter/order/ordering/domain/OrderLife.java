package dev.platter.order.ordering.domain;

import static dev.platter.events.OrderStatus.CANCELLED;
import static dev.platter.events.OrderStatus.CONFIRMED;
import static dev.platter.events.OrderStatus.DELIVERED;
import static dev.platter.events.OrderStatus.OUT_FOR_DELIVERY;
import static dev.platter.events.OrderStatus.PREPARING;
import static dev.platter.events.OrderStatus.REJECTED;
import static dev.platter.events.OrderStatus.SUBMITTED;
import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Set;

import dev.platter.events.OrderStatus;

/** Which status may follow which. The only place that says so. */
public final class OrderLife {

    private static final Map<OrderStatus, Set<OrderStatus>> NEXT = Map.of(
            SUBMITTED, Set.of(CONFIRMED, REJECTED, CANCELLED),
            CONFIRMED, Set.of(PREPARING, CANCELLED),
            PREPARING, Set.of(OUT_FOR_DELIVERY),
            OUT_FOR_DELIVERY, Set.of(DELIVERED),
            DELIVERED, Set.of(),
            REJECTED, Set.of(),
            CANCELLED, Set.of());

    private OrderLife() {}

    /** Judges a step from one status to another; staying where one is, is no step. */
    public static Transition transition(OrderStatus from, OrderStatus to) {
        return next(from).contains(to) ? new Transition.Legal(from, to) : new Transition.Illegal(from, to);
    }

    /** The statuses that may follow; empty at the end of a life. */
    public static Set<OrderStatus> next(OrderStatus status) {
        return requireNonNull(NEXT.get(status));
    }

    /** A step in an order's life. */
    public sealed interface Transition {

        OrderStatus from();

        OrderStatus to();

        record Legal(OrderStatus from, OrderStatus to) implements Transition {}

        record Illegal(OrderStatus from, OrderStatus to) implements Transition {}
    }
}
