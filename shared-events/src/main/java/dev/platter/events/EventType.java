package dev.platter.events;

import java.net.URI;

/**
 * A kind of event in one version.
 *
 * @param name what {@code type} says in the envelope: {@code platter.order.submitted.v1}
 * @param data the record of its data
 */
public record EventType(String name, Class<? extends PlatterEvent> data) {

    /** What {@code dataschema} says in the envelope, and {@code $id} in the schema. */
    public URI schema() {
        return URI.create("urn:platter:schema:" + name);
    }

    /** The name without its version: {@code platter.order.submitted.}, which is what subscriptions filter by. */
    public String prefix() {
        return name.substring(0, name.lastIndexOf('.') + 1);
    }
}
