package dev.platter.order.ordering.domain;

import dev.platter.events.Money;

/**
 * The workflow's second step: has the customer pay for an order whose dishes are set aside. The only step outside of the order;
 * its key makes every repeat the same charge.
 */
public final class ChargingOrders {

    private final PaymentGateway payments;

    public ChargingOrders(PaymentGateway payments) {
        this.payments = payments;
    }

    /**
     * Charges the order's total, once.
     *
     * @throws PaymentUnavailable when the payment cannot be told now; the attempt can be repeated
     */
    public Charging charge(Order order) {
        return switch (order.status()) {
            case SUBMITTED -> paid(order);
            case CONFIRMED, PREPARING, OUT_FOR_DELIVERY, DELIVERED, REJECTED, CANCELLED -> new Settled(order);
        };
    }

    private Charging paid(Order order) {
        return switch (payments.charge(PaymentKey.of(order.id()), order.total())) {
            case Payment.Charged(var amount) -> new Charging.Charged(order, amount);
            case Payment.Declined(var reason) -> new Charging.Declined(order, Rejection.paymentDeclined(reason));
        };
    }

    /** What became of an attempt to charge. */
    public sealed interface Charging permits Charging.Charged, Charging.Declined, Settled {

        /** Now or by an earlier attempt. The confirmation is next. */
        record Charged(Order order, Money amount) implements Charging {}

        /** Nothing is charged, and nothing will be. The rejection is next. */
        record Declined(Order order, Rejection rejection) implements Charging {}
    }
}
