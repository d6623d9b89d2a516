package dev.platter.runtime.lambda;

import java.io.PrintWriter;

/**
 * Why a function cannot start, in a line for whoever deployed it. Lambda's runtime logs message, class and stack trace of
 * what an initialization throws; here the message says all, so there is no trace to print.
 */
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotStart(String message) {
        super(message, null, false, false);
    }

    @Override
    public void printStackTrace(PrintWriter log) {
        // See above.
    }
}
