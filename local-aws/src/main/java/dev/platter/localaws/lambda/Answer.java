package dev.platter.localaws.lambda;

import java.time.Duration;
import java.util.Locale;

/** What becomes of an invocation. */
public sealed interface Answer {

    /** The function returned. */
    record Responded(String body) implements Answer {}

    /** The function threw, or answered what Lambda does not take; the process goes on. */
    record FunctionError(Fault fault) implements Answer {}

    /** The function could not be made; the process is over. */
    record InitFailure(Fault fault) implements Answer {}

    /** A hook threw after the restore from a snapshot; the process is over. */
    record RestoreFailure(Fault fault) implements Answer {}

    /** The function did not return before the deadline; the process was killed. */
    record TimedOut(Duration after) implements Answer {

        /** As Lambda words it. */
        public String message() {
            return String.format(Locale.ROOT, "Task timed out after %.2f seconds", after.toMillis() / 1000.0);
        }
    }

    /** The process ended by itself, without an answer; Lambda calls it Runtime.ExitError. */
    record Exited(int status) implements Answer {}

    /** Lambda did not take the event, so that the function has not seen it. */
    record Refused(String message) implements Answer {}
}
