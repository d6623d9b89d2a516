package dev.platter.order.ordering.domain;

import static java.util.Objects.requireNonNull;

import java.time.Clock;

import dev.platter.events.Money;
import dev.platter.events.RejectionReason;
import dev.platter.order.ordering.domain.Orders.Change;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The workflow's last step, one of two: confirms an order that is paid, or rejects one and gives back what was set aside. */
public final class SettlingOrders {

    private static final Logger log = LoggerFactory.getLogger(SettlingOrders.class);

    private final Orders orders;
    private final Clock clock;

    public SettlingOrders(Orders orders, Clock clock) {
        this.orders = orders;
        this.clock = clock;
    }

    /**
     * Confirms the order, once. If it was cancelled besides, {@link RefundingOrders} gives the charge back, or has seen to it
     * that there is none.
     *
     * @param traceparent the W3C trace context to tell it in, if it is traced
     */
    public Settlement confirm(Order order, Money charged, @Nullable String traceparent) {
        return switch (order.status()) {
            case SUBMITTED -> order.progress().reserved()
                    ? confirmed(order.confirmed(charged, clock.instant()), charged, traceparent)
                    : new Settlement.Unsettled(order);
            case CONFIRMED, PREPARING, OUT_FOR_DELIVERY, DELIVERED, REJECTED, CANCELLED -> new Settled(order);
        };
    }

    /**
     * Rejects the order, once. One that was out of stock and for which another attempt has set dishes aside since is left for
     * that to go on.
     *
     * @param traceparent the W3C trace context to tell it in, if it is traced
     */
    public Settlement reject(Order order, Rejection rejection, @Nullable String traceparent) {
        return switch (order.status()) {
            case SUBMITTED -> order.progress().reserved() && rejection.reason() == RejectionReason.OUT_OF_STOCK
                    ? new Settlement.Unsettled(order)
                    : rejected(order, order.rejected(rejection, clock.instant()), traceparent);
            case CONFIRMED, PREPARING, OUT_FOR_DELIVERY, DELIVERED, REJECTED, CANCELLED -> new Settled(order);
        };
    }

    private Settlement confirmed(Order confirmed, Money charged, @Nullable String traceparent) {
        return switch (orders.confirm(confirmed, OrderEvents.confirmed(confirmed, traceparent))) {
            case Change.Written() -> {
                log.info("order.confirmed orderId={} charged=\"{}\"", confirmed.id(), charged);
                yield new Settled(confirmed);
            }
            case Change.Overtaken(var current) -> confirm(current, charged, traceparent);
        };
    }

    private Settlement rejected(Order order, Order rejected, @Nullable String traceparent) {
        var event = OrderEvents.rejected(rejected, traceparent);
        var rejection = requireNonNull(rejected.progress().rejection());
        return switch (order.progress().reserved()
                ? orders.rejectAndRelease(rejected, event)
                : orders.reject(rejected, event)) {
            case Change.Written() -> {
                log.info("order.rejected orderId={} reason={}", order.id(), rejection.reason());
                yield new Settled(rejected);
            }
            case Change.Overtaken(var current) -> reject(current, rejection, traceparent);
        };
    }

    /** What became of an attempt to settle. */
    public sealed interface Settlement permits Settlement.Unsettled, Settled {

        /** The order is SUBMITTED still, and further or less far than this step takes it from: back to the first step. */
        record Unsettled(Order order) implements Settlement {}
    }
}
