package dev.platter.events;

/** Lets the contract tests see the record that an event is written as, which is nobody else's business. */
public final class WrittenEnvelope {

    /** The record whose components are a CloudEvent's attributes. */
    public static Class<?> record() {
        return CloudEventJson.class;
    }

    private WrittenEnvelope() {}
}
