package dev.platter.order.ordering.domain;

import dev.platter.events.OrderId;

/** Names a payment, so that asking for it again is asking for the same one. */
public record PaymentKey(String value) {

    /** An order is paid once, so its id names its payment. */
    public static PaymentKey of(OrderId order) {
        return new PaymentKey(order.value());
    }
}
