package dev.platter.metrics.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import dev.platter.json.Refusal;
import dev.platter.metrics.domain.RangeReading.RangeRefused;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parameters of a question for figures: {@code resolution} (minute when left out), {@code to} (the end of the
 * current bucket when left out) and {@code from} (an hour before {@code to} when left out).
 */
public final class ReadingRange {

    private static final Set<String> PARAMETERS = Set.of("from", "to", "resolution");
    private static final Duration LAST_HOUR = Duration.ofHours(1);
    private static final Instant EARLIEST = Instant.EPOCH;
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    private final Clock clock;

    public ReadingRange(Clock clock) {
        this.clock = clock;
    }

    /** The range that these parameters ask for, or every rule that they break. */
    public RangeReading read(Map<String, String> parameters) {
        List<Refusal> refusals = new ArrayList<>();
        unknown(parameters.keySet()).forEach(name -> refusals.add(new Refusal(name, "is not a parameter here")));
        Resolution resolution = resolution(parameters.get("resolution"), refusals);
        @Nullable
        Instant to = time("to", parameters.get("to"), refusals);
        @Nullable
        Instant from = time("from", parameters.get("from"), refusals);
        if (!refusals.isEmpty()) {
            return new RangeRefused(refusals);
        }
        Instant end = to != null ? to : resolution.bucketOf(clock.instant()).end();
        return range(from != null ? from : end.minus(LAST_HOUR), end, resolution);
    }

    private static RangeReading range(Instant from, Instant to, Resolution resolution) {
        if (!from.isBefore(to)) {
            return refused("from", "must be before to, which is " + to);
        }
        if (Duration.between(from, to).compareTo(resolution.widestRange()) > 0) {
            return refused("from", "must be at most %s before to at resolution %s"
                    .formatted(resolution.widestRangeInWords(), resolution.word()));
        }
        return MetricsRange.covering(from, to, resolution);
    }

    private static Set<String> unknown(Set<String> names) {
        Set<String> unknown = new TreeSet<>(names);
        unknown.removeAll(PARAMETERS);
        return unknown;
    }

    private static Resolution resolution(@Nullable String word, List<Refusal> refusals) {
        if (word == null) {
            return Resolution.MINUTE;
        }
        return Resolution.named(word).orElseGet(() -> {
            refusals.add(new Refusal("resolution", "must be minute, hour or day"));
            return Resolution.MINUTE;
        });
    }

    private static @Nullable Instant time(String name, @Nullable String text, List<Refusal> refusals) {
        if (text == null) {
            return null;
        }
        @Nullable
        Instant time = parsed(text);
        if (time == null || time.isBefore(EARLIEST) || time.isAfter(LATEST)) {
            refusals.add(new Refusal(name, "must be an RFC 3339 time from 1970 to 9999, like 2026-11-22T10:00:00Z"));
            return null;
        }
        return time;
    }

    private static @Nullable Instant parsed(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException malformed) {
            return null;
        }
    }

    private static RangeRefused refused(String parameter, String rule) {
        return new RangeRefused(List.of(new Refusal(parameter, rule)));
    }
}
