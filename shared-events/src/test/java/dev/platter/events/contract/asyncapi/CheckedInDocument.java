package dev.platter.events.contract.asyncapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The document that this module keeps under version control, and gives to others in its jar. */
final class CheckedInDocument {

    static final Path FILE = Path.of("src/main/resources/asyncapi.json");

    static String text() {
        try {
            return Files.readString(FILE);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private CheckedInDocument() {}
}
