package dev.platter.order.ordering.domain;

/** Who or what takes a step in an order's life. */
public enum Cause {
    CUSTOMER, STOCK, PAYMENT, RESTAURANT, COURIER, TIME_OUT
}
