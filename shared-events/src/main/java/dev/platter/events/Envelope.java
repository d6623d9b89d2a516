package dev.platter.events;

import java.net.URI;
import java.time.Instant;
import java.util.regex.Pattern;

import dev.platter.json.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * An event as it travels: a CloudEvent 1.0 whose data is one of ours.
 *
 * @param id {@code <subject>.<sequence>}: the same change told twice has the same id
 * @param source the service that tells it: {@code /platter/order-function}
 * @param type {@code platter.order.submitted.v1}
 * @param subject the id of the aggregate that it happened to
 * @param time when it happened
 * @param dataschema the name of the data's JSON Schema
 * @param traceparent W3C trace context, if the cause was traced (CloudEvents' Distributed Tracing extension)
 * @param correlationid what ties together all that one request set off
 * @param sequence the aggregate's version, 1, 2, 3, …; at most 2147483647, which is CloudEvents' Integer
 */
public record Envelope<E extends PlatterEvent>(String id, URI source, String type, String subject, Instant time,
        URI dataschema, @Nullable String traceparent, String correlationid, long sequence, E data) {

    // W3C Trace Context, section 3.2: version 00; later versions may append.
    private static final Pattern TRACEPARENT = Pattern.compile("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");

    public Envelope {
        EventType expected = EventTypes.type(data.getClass());
        check("type", type.equals(expected.name()), "must be " + expected.name());
        check("dataschema", dataschema.equals(expected.schema()), "must be " + expected.schema());
        check("subject", subject.equals(data.subject()), "must be the id of what the data is about");
        check("sequence", sequence >= 1 && sequence <= Integer.MAX_VALUE, "must be from 1 to " + Integer.MAX_VALUE);
        check("id", id.equals(subject + "." + sequence), "must be the subject, a full stop and the sequence");
        check("source", !source.toString().isEmpty(), "must not be empty");
        check("correlationid", !correlationid.isBlank(), "must not be blank");
        check("traceparent", traceparent == null || TRACEPARENT.matcher(traceparent).matches(),
                "must be a W3C traceparent");
    }

    /** The event that {@code data} happened as the aggregate's {@code sequence}-th change. */
    public static <E extends PlatterEvent> Envelope<E> of(Origin origin, long sequence, Instant time, E data) {
        EventType type = EventTypes.type(data.getClass());
        String id = data.subject() + "." + sequence;
        return new Envelope<>(id, origin.source(), type.name(), data.subject(), time, type.schema(),
                origin.traceparent(), origin.correlationId(), sequence, data);
    }

    private static void check(String field, boolean holds, String rule) {
        if (!holds) {
            throw new InvalidValue(field, rule);
        }
    }
}
