package dev.platter.order.ordering.domain;

import java.time.Clock;

import dev.platter.events.OrderId;
import dev.platter.order.ordering.domain.ChargingOrders.Charging;
import dev.platter.order.ordering.domain.Confirmation.Cancelled;
import dev.platter.order.ordering.domain.Confirmation.Confirmed;
import dev.platter.order.ordering.domain.Confirmation.Rejected;
import dev.platter.order.ordering.domain.Confirmation.Unknown;
import dev.platter.order.ordering.domain.ReservingOrders.Reserving;
import dev.platter.order.ordering.domain.SettlingOrders.Settlement;
import org.jspecify.annotations.Nullable;

/**
 * Takes a submitted order to CONFIRMED or REJECTED: reserve, charge, confirm.
 *
 * <p>Each step starts from where the order is, so it does not matter which attempt this is, whether an earlier one died half
 * way or another one runs beside it: a step that was taken is not taken again, and whoever is overtaken goes on from where
 * the other has brought the order.
 */
public final class ConfirmingOrders {

    private final Orders orders;
    private final ReservingOrders reserving;
    private final ChargingOrders charging;
    private final SettlingOrders settling;

    public ConfirmingOrders(Orders orders, PaymentGateway payments, Clock clock) {
        this.orders = orders;
        this.reserving = new ReservingOrders(orders);
        this.charging = new ChargingOrders(payments);
        this.settling = new SettlingOrders(orders, clock);
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
        return switch (reserving.reserve(order)) {
            case Reserving.Reserved(var reserved) -> charge(reserved, traceparent);
            case Reserving.OutOfStock(var unreserved, var rejection) ->
                outcome(settling.reject(unreserved, rejection, traceparent), traceparent);
            case Settled(var settled) -> outcome(settled);
        };
    }

    private Confirmation charge(Order reserved, @Nullable String traceparent) {
        return switch (charging.charge(reserved)) {
            case Charging.Charged(var order, var amount) ->
                outcome(settling.confirm(order, amount, traceparent), traceparent);
            case Charging.Declined(var order, var rejection) ->
                outcome(settling.reject(order, rejection, traceparent), traceparent);
            case Settled(var settled) -> outcome(settled);
        };
    }

    private Confirmation outcome(Settlement settlement, @Nullable String traceparent) {
        return switch (settlement) {
            case Settled(var settled) -> outcome(settled);
            case Settlement.Unsettled(var current) -> advance(current, traceparent);
        };
    }

    private static Confirmation outcome(Order settled) {
        return switch (settled.status()) {
            case CONFIRMED, PREPARING, OUT_FOR_DELIVERY, DELIVERED -> new Confirmed(settled);
            case REJECTED -> new Rejected(settled);
            case CANCELLED -> new Cancelled(settled);
            case SUBMITTED -> throw new IllegalStateException("No step settles what it leaves SUBMITTED");
        };
    }
}
