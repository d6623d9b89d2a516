package dev.platter.events;

import dev.platter.json.InvalidValue;
import dev.platter.json.Reading;
import dev.platter.json.StrictJson;

/** Events to and from CloudEvents 1.0 JSON, structured mode. */
public final class EventJson {

    private static final StrictJson JSON = StrictJson.ignoringUnknownFields();

    /** Reads an event of any type; see {@link #read(String, Class)}. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // an Envelope only gives its data out
    public static Reading<Envelope<? extends PlatterEvent>> read(String json) {
        return (Reading) read(json, PlatterEvent.class);
    }

    /**
     * Reads an event of one record, or of one family. What is no such event is refused with the place and the rule; unknown
     * fields and extension attributes are ignored, so that a producer may add some.
     */
    public static <E extends PlatterEvent> Reading<Envelope<E>> read(String json, Class<E> family) {
        return JSON.read(json, CloudEventJson.class).then(event -> read(event, family));
    }

    /** The event as JSON: the same event always in the same bytes. */
    public static String write(Envelope<?> event) {
        return JSON.write(CloudEventJson.of(event, JSON.tree(event.data())));
    }

    private static <E extends PlatterEvent> Reading<Envelope<E>> read(CloudEventJson event, Class<E> family) {
        if (!event.specversion().equals(CloudEventJson.SPECVERSION)) {
            return Reading.refused("/specversion", "must be " + CloudEventJson.SPECVERSION);
        }
        if (!event.datacontenttype().equals(CloudEventJson.JSON)) {
            return Reading.refused("/datacontenttype", "must be " + CloudEventJson.JSON);
        }
        return KnownType.of(event.type(), family).then(type -> readData(event, type, family));
    }

    private static <E extends PlatterEvent> Reading<Envelope<E>> readData(CloudEventJson event, EventType type,
            Class<E> family) {
        // Before the data: data of another schema would break rules that say nothing about the cause.
        if (!event.dataschema().equals(type.schema())) {
            return Reading.refused("/dataschema", "must be " + type.schema());
        }
        return switch (JSON.read(event.data(), type.data().asSubclass(family))) {
            case Reading.Read<? extends E>(E data) -> enclose(event, data);
            case Reading.Refused<? extends E>(var refusal) -> new Reading.Refused<>(refusal.under("/data"));
        };
    }

    private static <E extends PlatterEvent> Reading<Envelope<E>> enclose(CloudEventJson event, E data) {
        try {
            return new Reading.Read<>(event.with(data));
        } catch (InvalidValue invalid) {
            return new Reading.Refused<>(invalid.refusal());
        }
    }

    private EventJson() {}
}
