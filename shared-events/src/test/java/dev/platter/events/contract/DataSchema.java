package dev.platter.events.contract;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import tools.jackson.databind.JsonNode;

/** A checked-in schema, as somebody without our records would use it. */
final class DataSchema {

    private final Schema schema;

    private DataSchema(Schema schema) {
        this.schema = schema;
    }

    static DataSchema of(String type) {
        String text = Objects.requireNonNull(CheckedIn.schemas().get(type), type);
        return new DataSchema(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text));
    }

    /** What is wrong with the data, formats included; empty if nothing is. */
    List<String> complaints(JsonNode data) {
        Collection<?> errors = schema.validate(data,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        return errors.stream().map(Object::toString).toList();
    }
}
