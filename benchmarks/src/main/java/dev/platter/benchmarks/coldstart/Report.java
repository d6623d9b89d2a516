package dev.platter.benchmarks.coldstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

import dev.platter.benchmarks.Times;

/** Tables in Markdown, on the console and in a file. */
final class Report {

    private final Path file;
    private final StringBuilder text = new StringBuilder();

    Report(Path file) {
        this.file = file;
    }

    void add(Work work, Times times) {
        line("");
        line("| %s | median ms | least - most | ratio |".formatted(work.title()));
        line("|---|--:|--:|--:|");
        times.candidates().forEach(candidate -> line(row(candidate, times)));
        try {
            Files.writeString(file, text);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String row(String candidate, Times times) {
        var baseline = candidate.endsWith("restored") ? Candidates.RESTORED_CONTROL : Candidates.CONTROL;
        double ratio = (double) times.median(candidate).toNanos() / times.median(baseline).toNanos();
        return String.format(Locale.ROOT, "| %s | %d | %d - %d | %.2f |", candidate, millis(times.median(candidate)),
                millis(times.least(candidate)), millis(times.most(candidate)), ratio);
    }

    private static long millis(Duration time) {
        return time.toMillis();
    }

    private void line(String line) {
        System.out.println(line);
        text.append(line).append('\n');
    }
}
