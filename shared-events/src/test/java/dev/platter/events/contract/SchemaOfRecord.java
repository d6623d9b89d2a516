package dev.platter.events.contract;

import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfig;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;

import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema (draft 2020-12) of an event's data, drawn from its record. */
public final class SchemaOfRecord {

    /** The schema as it is checked in. */
    public static String text(Contract contract) {
        SchemaGeneratorConfig config = config();
        ObjectNode generated = new SchemaGenerator(config).generateSchema(contract.data());
        ObjectNode named = config.createObjectNode();
        named.set("$schema", generated.get("$schema"));
        named.put("$id", contract.schema().toString()).put("title", contract.type());
        return JsonText.indented(named.setAll(generated));
    }

    /** The schema of any record, without a name. */
    public static ObjectNode of(Class<?> record) {
        return new SchemaGenerator(config()).generateSchema(record);
    }

    private static SchemaGeneratorConfig config() {
        var config = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.NONPUBLIC_NONSTATIC_FIELDS_WITHOUT_GETTERS, Option.FLATTENED_ENUMS_FROM_TOSTRING);
        config.forTypesInGeneral()
                .withPropertySorter((one, other) -> 0) // as declared, which is the order of writing
                .withCustomDefinitionProvider(new StringForms());
        ComponentRules.describe(config.forFields());
        return config.build();
    }

    private SchemaOfRecord() {}
}
