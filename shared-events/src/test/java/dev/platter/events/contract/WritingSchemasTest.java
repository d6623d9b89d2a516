package dev.platter.events.contract;

import java.io.IOException;
import java.nio.file.Files;

import dev.platter.events.EventType;
import dev.platter.events.EventTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Not a test: writes the schemas anew when asked to, see the README. */
@EnabledIfSystemProperty(named = "platter.schemas", matches = "write")
class WritingSchemasTest {

    @Test
    void theSchemaOfEveryTypeIsWrittenAnew() throws IOException {
        for (EventType type : EventTypes.all()) {
            Files.writeString(CheckedIn.schemaFile(type), SchemaOfRecord.text(type));
        }
    }
}
