package dev.platter.server.host;

/** Something that a service's templates ask for is not there; the message names it, and is all that a reader needs. */
public final class CannotStart extends IllegalStateException {

    /** @param message names the service, its function and what is missing */
    public CannotStart(String message) {
        super(message);
    }

    /** The same, with what led to it. */
    public CannotStart(String message, Throwable cause) {
        super(message, cause);
    }
}
