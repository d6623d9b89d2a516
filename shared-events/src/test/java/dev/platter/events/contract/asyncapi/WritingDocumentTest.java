package dev.platter.events.contract.asyncapi;

import java.io.IOException;
import java.nio.file.Files;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Not a test: writes the document anew when asked to, see the README. */
@EnabledIfSystemProperty(named = "platter.schemas", matches = "write")
class WritingDocumentTest {

    @Test
    void theDocumentIsWrittenAnew() throws IOException {
        Files.writeString(CheckedInDocument.FILE, Document.text());
    }
}
