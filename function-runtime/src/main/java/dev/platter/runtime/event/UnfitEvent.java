package dev.platter.runtime.event;

/** An event that is not what the function takes; a function error, for whoever set up the trigger to see. */
public final class UnfitEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnfitEvent(String message) {
        super(message);
    }
}
