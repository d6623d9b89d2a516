package dev.platter.benchmarks.coldstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import dev.platter.benchmarks.Kitchen;
import dev.platter.benchmarks.Pinned;
import dev.platter.benchmarks.Times;

/**
 * Measures what a caller waits for when its call starts a function: each candidate in turn, in a fresh process each time, so
 * that what else the machine does meets all alike. The first round only warms up what they talk to.
 */
public final class ColdStarts {

    private ColdStarts() {}

    /** @param arguments how many rounds are counted */
    public static void main(String... arguments) throws IOException {
        int rounds = Integer.parseInt(arguments[0]);
        Pinned.everythingElse();
        var folder = Files.createTempDirectory("cold-starts");
        try (var kitchen = new Kitchen()) {
            var candidates = new Candidates(TaskRoots.unpackedIn(folder, kitchen), kitchen);
            var report = new Report(Path.of("target", "cold-starts.md"));
            for (var work : Work.all()) {
                report.add(work, measured(rounds, work, candidates.of(work), kitchen));
            }
        } finally {
            delete(folder);
        }
    }

    private static Times measured(int rounds, Work work, List<Candidate> candidates, Kitchen kitchen) {
        var times = new Times();
        for (int round = 0; round <= rounds; round++) {
            for (var candidate : candidates) {
                var time = candidate.firstAnswer(work.event().apply(kitchen), work.done());
                if (round > 0) {
                    times.add(candidate.name(), time);
                }
            }
        }
        return times;
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(file);
            }
        }
    }
}
