package dev.platter.events;

/** The steps of an order's life. */
public enum OrderStatus {
    SUBMITTED, CONFIRMED, PREPARING, OUT_FOR_DELIVERY, DELIVERED, REJECTED, CANCELLED
}
