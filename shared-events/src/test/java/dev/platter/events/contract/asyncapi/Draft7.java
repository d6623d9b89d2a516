package dev.platter.events.contract.asyncapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import tools.jackson.databind.JsonNode;

/** JSON Schema draft 7, which AsyncAPI 3.0 is defined in and which is its language for payloads. */
final class Draft7 {

    /** Of npm's @asyncapi/specs 6.11.1, the bindings' schemas included; see the LICENSE and NOTICE beside it. */
    private static final Path FILE = Path.of("src/test/resources/asyncapi/asyncapi-3.0.0.schema.json");

    private final Schema schema;

    private Draft7(String text) {
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(text);
    }

    /** The schema that AsyncAPI's makers publish for documents of version 3.0.0. */
    static Draft7 ofDocuments() {
        try {
            return new Draft7(Files.readString(FILE));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** What a message of that name may be, as somebody understands it who has nothing but the document. */
    static Draft7 ofMessage(JsonNode document, String name, String part) {
        var schema = Json.reference("components", "messages", name, part);
        schema.set("components", document.required("components"));
        return new Draft7(schema.toString());
    }

    /** What is wrong, formats included; empty if nothing is. */
    List<String> complaints(JsonNode json) {
        return schema.validate(json, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream().map(Object::toString).toList();
    }
}
