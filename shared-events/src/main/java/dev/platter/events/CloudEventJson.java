package dev.platter.events;

import java.net.URI;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An event's JSON as CloudEvents 1.0 lays it out (JSON Event Format, section 3), our attributes in the order of writing. */
record CloudEventJson(String specversion, String id, URI source, String type, String subject, Instant time,
        String datacontenttype,
        URI dataschema, @Nullable String traceparent, String correlationid, long sequence, JsonNode data) {

    static final String SPECVERSION = "1.0";
    static final String JSON = "application/json";

    static CloudEventJson of(Envelope<?> event, JsonNode data) {
        return new CloudEventJson(SPECVERSION, event.id(), event.source(), event.type(), event.subject(), event.time(),
                JSON,
                event.dataschema(), event.traceparent(), event.correlationid(), event.sequence(), data);
    }

    <E extends PlatterEvent> Envelope<E> with(E read) {
        return new Envelope<>(id, source, type, subject, time, dataschema, traceparent, correlationid, sequence, read);
    }
}
