package dev.platter.events;

/** Who or what ended an order before it was prepared. */
public enum CancellationCause {
    CUSTOMER, TIMED_OUT
}
