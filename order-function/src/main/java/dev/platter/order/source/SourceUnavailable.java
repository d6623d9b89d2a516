package dev.platter.order.source;

/** A source did not answer, or not with a document. Asking again may help. */
public final class SourceUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SourceUnavailable(String message) {
        super(message);
    }

    SourceUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
