package dev.platter.runtime.batch;

import dev.platter.events.Envelope;
import dev.platter.events.EventJson;
import dev.platter.events.PlatterEvent;
import dev.platter.json.Reading;

/** Makes of a message's body what a function works on, or says why it cannot. */
@FunctionalInterface
public interface MessageDecoder<T> {

    /** Never throws for a bad body. */
    Reading<T> decode(String body);

    /** Bodies that are CloudEvents of this family, or of this one type. */
    static <E extends PlatterEvent> MessageDecoder<Envelope<E>> events(Class<E> family) {
        return body -> EventJson.read(body, family);
    }
}
