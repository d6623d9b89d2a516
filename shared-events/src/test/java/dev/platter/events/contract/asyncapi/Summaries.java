package dev.platter.events.contract.asyncapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What each type says, in words: the last column of the README's table, which is the only place where it is written. */
final class Summaries {

    private static final Pattern ROW = Pattern.compile("\\| `(platter\\.[^`]+)` \\|[^|]*\\|[^|]*\\| ([^|]+) \\|");

    /** By the name of the type. */
    static Map<String, String> ofTypes() {
        try {
            return ROW.matcher(Files.readString(Path.of("README.md"))).results()
                    .collect(Collectors.toUnmodifiableMap(row -> row.group(1), Summaries::words));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String words(MatchResult row) {
        return row.group(2);
    }

    private Summaries() {}
}
