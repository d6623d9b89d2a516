package dev.platter.server.stream;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait after failures in a row: twice as long each time, less up to a half by chance, so that readers spread. */
record Backoff(Duration first, Duration most, RandomGenerator random) {

    private static final int DOUBLINGS = 20;

    Duration after(int failures) {
        var doubled = first.multipliedBy(1L << Math.min(failures - 1, DOUBLINGS));
        var full = doubled.compareTo(most) < 0 ? doubled : most;
        return Duration.ofMillis(full.toMillis() - random.nextLong(full.toMillis() / 2 + 1));
    }
}
