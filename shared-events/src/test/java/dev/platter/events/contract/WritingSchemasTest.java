package dev.platter.events.contract;

import java.io.IOException;
import java.nio.file.Files;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Not a test: writes the schemas anew when asked to, see the README. */
@EnabledIfSystemProperty(named = "platter.schemas", matches = "write")
class WritingSchemasTest {

    @Test
    void theSchemaOfEveryTypeIsWrittenAnew() throws IOException {
        for (Contract contract : Contract.all()) {
            Files.writeString(CheckedIn.schemaFile(contract), SchemaOfRecord.text(contract));
        }
    }
}
