package dev.platter.events.contract;

import java.net.URI;
import java.util.List;

import dev.platter.events.EventType;
import dev.platter.events.EventTypes;

/**
 * What one type of event promises: that its data is that record. Unlike an {@link EventType} it can be made of any record, so
 * that a test can try a change that must not be.
 */
public record Contract(String type, URI schema, Class<?> data) {

    public static List<Contract> all() {
        return EventTypes.all().stream().map(type -> new Contract(type.name(), type.schema(), type.data())).toList();
    }

    /** The same promise, its data another record. */
    Contract changedTo(Class<?> other) {
        return new Contract(type, schema, other);
    }
}
