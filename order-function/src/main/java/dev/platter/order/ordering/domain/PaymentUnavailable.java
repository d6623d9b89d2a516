package dev.platter.order.ordering.domain;

/** The payment gateway does not answer, or only that it cannot now. Asking again may help. */
public final class PaymentUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PaymentUnavailable(String message) {
        super(message);
    }
}
