package dev.platter.events.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files that this module keeps under version control, read from where they are kept. */
public final class CheckedIn {

    private static final Path SCHEMAS = Path.of("src/main/resources/schemas");
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    static Path schemaFile(Contract contract) {
        return SCHEMAS.resolve(contract.type() + ".json");
    }

    /** Texts by the name of the type. */
    public static Map<String, String> schemas() {
        return list(SCHEMAS)
                .collect(Collectors.toMap(CheckedIn::nameWithoutEnding, CheckedIn::text, (a, b) -> a, TreeMap::new));
    }

    /** In the order of their types and names. */
    public static List<Golden> goldenEvents() {
        return list(GOLDEN).flatMap(CheckedIn::list).map(CheckedIn::golden).toList();
    }

    private static Golden golden(Path file) {
        return new Golden(GOLDEN.relativize(file).getName(0).toString(), nameWithoutEnding(file), text(file));
    }

    private static String nameWithoutEnding(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.json$", "");
    }

    private static Stream<Path> list(Path folder) {
        return reading(folder, path -> {
            try (Stream<Path> entries = Files.list(path)) {
                return entries.sorted().toList().stream();
            }
        });
    }

    private static String text(Path file) {
        return reading(file, Files::readString);
    }

    private static <T> T reading(Path path, Reader<T> reader) {
        try {
            return reader.read(path);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private interface Reader<T> {
        T read(Path path) throws IOException;
    }

    private CheckedIn() {}
}
