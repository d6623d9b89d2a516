package dev.platter.order.ordering.domain;

import dev.platter.events.RejectionReason;

/**
 * Why an order was rejected.
 *
 * @param detail a sentence for the customer
 */
public record Rejection(RejectionReason reason, String detail) {

    /** More was ordered than is left. */
    public static Rejection outOfStock(PricedLine line, int left) {
        return new Rejection(RejectionReason.OUT_OF_STOCK,
                "Only %d of %s left, %d ordered".formatted(left, line.name(), line.quantity()));
    }

    /** The customer's bank or the payment provider said no. */
    public static Rejection paymentDeclined(String reason) {
        return new Rejection(RejectionReason.PAYMENT_DECLINED, "The payment was declined: " + reason);
    }
}
