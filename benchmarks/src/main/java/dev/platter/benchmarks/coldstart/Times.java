package dev.platter.benchmarks.coldstart;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was measured, by candidate. */
final class Times {

    private final Map<String, List<Duration>> byCandidate = new LinkedHashMap<>();

    void add(String candidate, Duration time) {
        byCandidate.computeIfAbsent(candidate, _ -> new ArrayList<>()).add(time);
    }

    Set<String> candidates() {
        return byCandidate.keySet();
    }

    Duration least(String candidate) {
        return sorted(candidate).getFirst();
    }

    Duration median(String candidate) {
        var sorted = sorted(candidate);
        return sorted.get(sorted.size() / 2);
    }

    Duration most(String candidate) {
        return sorted(candidate).getLast();
    }

    private List<Duration> sorted(String candidate) {
        return byCandidate.getOrDefault(candidate, List.of()).stream().sorted().toList();
    }
}
