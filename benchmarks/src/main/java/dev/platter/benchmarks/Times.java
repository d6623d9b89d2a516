package dev.platter.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was measured, by candidate. */
public final class Times {

    private final Map<String, List<Duration>> byCandidate = new LinkedHashMap<>();

    public void add(String candidate, Duration time) {
        byCandidate.computeIfAbsent(candidate, _ -> new ArrayList<>()).add(time);
    }

    public Set<String> candidates() {
        return byCandidate.keySet();
    }

    public Duration least(String candidate) {
        return sorted(candidate).getFirst();
    }

    public Duration median(String candidate) {
        var sorted = sorted(candidate);
        return sorted.get(sorted.size() / 2);
    }

    public Duration most(String candidate) {
        return sorted(candidate).getLast();
    }

    private List<Duration> sorted(String candidate) {
        return byCandidate.getOrDefault(candidate, List.of()).stream().sorted().toList();
    }
}
