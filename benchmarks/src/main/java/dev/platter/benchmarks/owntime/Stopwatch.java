package dev.platter.benchmarks.owntime;

import java.time.Duration;
import java.util.function.Supplier;

import dev.platter.benchmarks.Times;

/** Adds what something took. */
record Stopwatch(Times times) {

    void time(String what, Runnable work) {
        timed(what, () -> {
            work.run();
            return what;
        });
    }

    <T> T timed(String what, Supplier<T> work) {
        long begun = System.nanoTime();
        var result = work.get();
        times.add(what, Duration.ofNanos(System.nanoTime() - begun));
        return result;
    }
}
