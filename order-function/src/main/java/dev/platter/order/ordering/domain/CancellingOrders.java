package dev.platter.order.ordering.domain;

import java.time.Clock;

import dev.platter.events.CustomerId;
import dev.platter.events.OrderId;
import dev.platter.events.OrderStatus;
import dev.platter.order.ordering.domain.OrderLife.Transition.Illegal;
import dev.platter.order.ordering.domain.OrderLife.Transition.Legal;
import dev.platter.order.ordering.domain.Orders.Change;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends orders before they are prepared: their customer does, or time does. What was reserved is given back by the same write;
 * what was or is just being charged is given back by {@link RefundingOrders}, whom the event tells.
 */
public final class CancellingOrders {

    private static final Logger log = LoggerFactory.getLogger(CancellingOrders.class);

    private final Orders orders;
    private final Clock clock;

    public CancellingOrders(Orders orders, Clock clock) {
        this.orders = orders;
        this.clock = clock;
    }

    /**
     * Cancels the order, once.
     *
     * @param caller to anybody but its customer there is no such order
     * @param traceparent the W3C trace context to tell it in, if it is traced
     */
    public Move cancel(OrderId id, CustomerId caller, @Nullable String traceparent) {
        return orders.find(id).filter(order -> order.customer().equals(caller))
                .map(order -> cancel(order, traceparent)).orElse(new Move.NoSuchOrder());
    }

    /** Cancels the order if by now it is neither confirmed nor rejected. */
    public TimeOut timeOut(OrderId id, @Nullable String traceparent) {
        return orders.find(id).map(order -> timeOut(order, traceparent)).orElse(new TimeOut.Unknown(id));
    }

    private TimeOut timeOut(Order order, @Nullable String traceparent) {
        if (order.status() != OrderStatus.SUBMITTED) {
            return new TimeOut.Settled(order);
        }
        var cancelled = order.cancelled(Cause.TIME_OUT, clock.instant());
        return switch (write(order, cancelled, traceparent)) {
            case Change.Written() -> new TimeOut.TimedOut(order.id());
            case Change.Overtaken(var current) -> timeOut(current, traceparent);
        };
    }

    private Move cancel(Order order, @Nullable String traceparent) {
        return switch (OrderLife.transition(order.status(), OrderStatus.CANCELLED)) {
            case Illegal illegal -> Move.repeated(order, illegal);
            case Legal _ -> {
                var cancelled = order.cancelled(Cause.CUSTOMER, clock.instant());
                yield switch (write(order, cancelled, traceparent)) {
                    case Change.Written() -> new Move.Done(cancelled);
                    case Change.Overtaken(var current) -> cancel(current, traceparent);
                };
            }
        };
    }

    private Change write(Order order, Order cancelled, @Nullable String traceparent) {
        var event = OrderEvents.cancelled(cancelled, traceparent);
        var change = order.progress().reserved()
                ? orders.cancelAndRelease(cancelled, event)
                : orders.cancel(cancelled, event);
        if (change instanceof Change.Written) {
            log.info("order.cancelled orderId={} cause={}", order.id(), event.data().cause());
        }
        return change;
    }

    /** What became of an order whose time was up. */
    public sealed interface TimeOut {

        /** It was still SUBMITTED and is cancelled. */
        record TimedOut(OrderId id) implements TimeOut {}

        /** It was settled in time, or has timed out before. */
        record Settled(Order order) implements TimeOut {}

        /** There is no such order. */
        record Unknown(OrderId id) implements TimeOut {}
    }
}
