package dev.platter.events.contract.asyncapi;

import java.util.Map;

import dev.platter.events.WrittenEnvelope;
import dev.platter.events.contract.Contract;
import dev.platter.events.contract.JsonText;
import dev.platter.events.contract.SchemaOfRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The document's {@code components/schemas}: the envelope, the data of every type, and the types that these share. AsyncAPI's own
 * schema language is JSON Schema draft 7 with references from the document's root, so names and definitions move.
 */
final class Schemas {

    static final String ENVELOPE = "CloudEvent";

    private final ObjectNode schemas = Json.object();

    Schemas() {
        schemas.set(ENVELOPE, envelope());
        Contract.all().forEach(contract -> add(contract.type(), SchemaOfRecord.text(contract)));
    }

    ObjectNode json() {
        return schemas;
    }

    private void add(String name, String text) {
        var schema = (ObjectNode) JsonText.parse(text.replace("\"#/$defs/", "\"#/components/schemas/"));
        JsonNode shared = schema.remove("$defs");
        schema.remove("$schema");
        schema.remove("$id");
        schemas.set(name, schema);
        if (shared != null) {
            shared.properties().forEach(this::share);
        }
    }

    private void share(Map.Entry<String, JsonNode> type) {
        JsonNode other = schemas.putIfAbsent(type.getKey(), type.getValue());
        if (other != null && !other.equals(type.getValue())) {
            throw new IllegalStateException("two events mean different things by " + type.getKey());
        }
    }

    /** The record's components, and what the constructors of CloudEventJson and Envelope ask of them. */
    private static ObjectNode envelope() {
        ObjectNode schema = SchemaOfRecord.of(WrittenEnvelope.record());
        schema.remove("$schema");
        var attributes = (ObjectNode) schema.path("properties");
        attributes.set("specversion", Json.constant("1.0"));
        attributes.set("datacontenttype", Json.constant("application/json"));
        describe(attributes, "id",
                "The subject, a full stop and the sequence: the same change told twice has the same id.")
                .put("pattern", "^[A-Za-z0-9_-]{1,64}\\.[1-9][0-9]{0,9}$");
        describe(attributes, "source", "The service that tells it.").put("format", "uri-reference").put("minLength", 1);
        describe(attributes, "type", "The event and its version.");
        describe(attributes, "subject", "The id of what it happened to.")
                .put("pattern", "^[A-Za-z0-9_-]{1,64}$");
        describe(attributes, "time", "When it happened.");
        describe(attributes, "dataschema", "The name of the data's JSON Schema.");
        describe(attributes, "traceparent", "W3C trace context, if the cause was traced.")
                .put("pattern", "^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$");
        describe(attributes, "correlationid", "What ties together all that one request set off.").put("pattern", "\\S");
        describe(attributes, "sequence",
                "The version of what it happened to, 1, 2, 3, …: the older of two may be ignored.")
                .put("minimum", 1).put("maximum", Integer.MAX_VALUE);
        attributes.set("data", Json.object().put("description", "The event itself."));
        return schema.put("title", "CloudEvents 1.0, JSON structured mode");
    }

    private static ObjectNode describe(ObjectNode attributes, String name, String description) {
        var attribute = (ObjectNode) attributes.required(name);
        return attribute.put("description", description);
    }
}
