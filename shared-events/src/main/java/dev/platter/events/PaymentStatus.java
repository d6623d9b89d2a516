package dev.platter.events;

/** How far the payment of an order is. */
public enum PaymentStatus {
    PENDING, CHARGED, DECLINED, REFUNDED
}
