package dev.platter.events;

import dev.platter.json.Reading;

/** Events to and from CloudEvents 1.0 JSON, structured mode. */
public final class EventJson {

    /** Reads an event of any type; see {@link #read(String, Class)}. */
    public static Reading<Envelope<? extends PlatterEvent>> read(String json) {
        throw new UnsupportedOperationException();
    }

    /**
     * Reads an event of one record, or of one family. What is no such event is refused with the place and the rule; unknown
     * fields and extension attributes are ignored, so that a producer may add some.
     */
    public static <E extends PlatterEvent> Reading<Envelope<E>> read(String json, Class<E> family) {
        throw new UnsupportedOperationException();
    }

    /** The event as JSON: the same event always in the same bytes. */
    public static String write(Envelope<?> event) {
        throw new UnsupportedOperationException();
    }

    private EventJson() {}
}
