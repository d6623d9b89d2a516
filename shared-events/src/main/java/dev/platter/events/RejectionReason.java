package dev.platter.events;

/** Why an order was not accepted. */
public enum RejectionReason {
    OUT_OF_STOCK, PAYMENT_DECLINED
}
