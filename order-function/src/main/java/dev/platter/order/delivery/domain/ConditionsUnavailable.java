package dev.platter.order.delivery.domain;

/** The source of weather does not answer, or not with weather. Asking again may help. */
public final class ConditionsUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ConditionsUnavailable(String message) {
        super(message);
    }

    public ConditionsUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
