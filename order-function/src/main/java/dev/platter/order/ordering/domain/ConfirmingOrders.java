package dev.platter.order.ordering.domain;

import static java.util.Objects.requireNonNull;

import java.time.Clock;

import dev.platter.events.OrderId;
import dev.platter.events.RejectionReason;
import dev.platter.order.ordering.domain.Confirmation.Cancelled;
import dev.platter.order.ordering.domain.Confirmation.Confirmed;
import dev.platter.order.ordering.domain.Confirmation.Rejected;
import dev.platter.order.ordering.domain.Confirmation.Unknown;
import dev.platter.order.ordering.domain.Orders.Change;
import dev.platter.order.ordering.domain.Orders.Reservation;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes a submitted order to CONFIRMED or REJECTED: reserve, charge, confirm.
 *
 * <p>Each step starts from where the order is, so it does not matter which attempt this is, whether an earlier one died half
 * way or another one runs beside it: a step that was taken is not taken again, and whoever is overtaken goes on from where
 * the other has brought the order. Only the charge lies outside of the order; its key makes it one. If the order was cancelled
 * besides, {@link RefundingOrders} gives the charge back, or has seen to it that there is none.
 */
public final class ConfirmingOrders {

    private static final Logger log = LoggerFactory.getLogger(ConfirmingOrders.class);

    private final Orders orders;
    private final PaymentGateway payments;
    private final Clock clock;

    public ConfirmingOrders(Orders orders, PaymentGateway payments, Clock clock) {
        this.orders = orders;
        this.payments = payments;
        this.clock = clock;
    }

    /**
     * Confirms or rejects the order.
     *
     * @param traceparent the W3C trace context to tell the outcome in, if it is traced
     * @throws PaymentUnavailable when the payment cannot be told now; the attempt can be repeated
     */
    public Confirmation confirm(OrderId id, @Nullable String traceparent) {
        return orders.find(id).map(order -> advance(order, traceparent)).orElse(new Unknown(id));
    }

    private Confirmation advance(Order order, @Nullable String traceparent) {
        return switch (order.status()) {
            case SUBMITTED -> order.progress().reserved() ? charge(order, traceparent) : reserve(order, traceparent);
            case CONFIRMED, PREPARING, OUT_FOR_DELIVERY, DELIVERED -> new Confirmed(order);
            case REJECTED -> new Rejected(order);
            case CANCELLED -> new Cancelled(order);
        };
    }

    private Confirmation reserve(Order order, @Nullable String traceparent) {
        var reserved = order.withStockReserved();
        return switch (orders.reserve(reserved)) {
            case Reservation.Reserved() -> charge(reserved, traceparent);
            case Reservation.OutOfStock(var line, int left) -> outOfStock(order, line, left, traceparent);
            case Reservation.Overtaken(var current) -> advance(current, traceparent);
        };
    }

    private Confirmation charge(Order order, @Nullable String traceparent) {
        return switch (payments.charge(PaymentKey.of(order.id()), order.total())) {
            case Payment.Charged(var amount) -> confirmed(order.confirmed(amount, clock.instant()), traceparent);
            case Payment.Declined(var reason) -> declined(order, reason, traceparent);
        };
    }

    private Confirmation confirmed(Order order, @Nullable String traceparent) {
        return switch (orders.confirm(order, OrderEvents.confirmed(order, traceparent))) {
            case Change.Written() -> {
                log.info("order.confirmed orderId={} charged=\"{}\"", order.id(), order.progress().charged());
                yield new Confirmed(order);
            }
            case Change.Overtaken(var current) -> advance(current, traceparent);
        };
    }

    private Confirmation outOfStock(Order order, PricedLine line, int left, @Nullable String traceparent) {
        var rejected = order.rejected(Rejection.outOfStock(line, left), clock.instant());
        return rejected(rejected, orders.reject(rejected, OrderEvents.rejected(rejected, traceparent)), traceparent);
    }

    private Confirmation declined(Order order, String reason, @Nullable String traceparent) {
        var rejected = order.rejected(Rejection.paymentDeclined(reason), clock.instant());
        var event = OrderEvents.rejected(rejected, traceparent);
        return rejected(rejected, orders.rejectAndRelease(rejected, event), traceparent);
    }

    private Confirmation rejected(Order order, Change change, @Nullable String traceparent) {
        return switch (change) {
            case Change.Written() -> {
                log.info("order.rejected orderId={} reason={}", order.id(), reason(order));
                yield new Rejected(order);
            }
            case Change.Overtaken(var current) -> advance(current, traceparent);
        };
    }

    private static RejectionReason reason(Order order) {
        return requireNonNull(order.progress().rejection()).reason();
    }
}
