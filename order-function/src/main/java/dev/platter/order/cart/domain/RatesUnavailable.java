package dev.platter.order.cart.domain;

/** The source of exchange rates does not answer, or not with rates. Asking again may help. */
public final class RatesUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RatesUnavailable(String message) {
        super(message);
    }

    public RatesUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
