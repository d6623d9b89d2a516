package dev.platter.system.openapi;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The document's schemas, which in OpenAPI 3.1 are JSON Schema 2020-12. */
record Schemas(JsonNode components, Map<JsonNode, Schema> read) {

    Schemas(JsonNode document) {
        this(document.required("components"), new ConcurrentHashMap<>());
    }

    /** What is wrong with the value, formats included; empty if nothing is. */
    List<String> complaints(JsonNode schema, JsonNode value) {
        return read.computeIfAbsent(schema, this::schema).validate(value,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream().map(Object::toString).toList();
    }

    /** References point into the components, so these come along. */
    private Schema schema(JsonNode node) {
        var whole = JsonMapper.shared().createObjectNode();
        whole.set("components", components);
        whole.putArray("allOf").add(node);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(whole.toString());
    }
}
