package dev.platter.runtime.batch;

/** What became of a message. That it may succeed later is said by an exception, not by one of these. */
public sealed interface Handling {

    /** It had its effect, now or at an earlier delivery. */
    record Done() implements Handling {}

    /**
     * It can never succeed and is to be parked.
     *
     * @param cause the rule that it breaks, in words
     */
    record Parked(String cause) implements Handling {}

    /** The message had its effect. */
    static Handling done() {
        return new Done();
    }

    /** The message can never succeed, for this cause. */
    static Handling parked(String cause) {
        return new Parked(cause);
    }
}
