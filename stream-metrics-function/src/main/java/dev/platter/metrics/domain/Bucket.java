package dev.platter.metrics.domain;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** A minute, an hour or a day of UTC, by its start: what lies at or after it and before {@link #end()} belongs to it. */
public record Bucket(Resolution resolution, Instant start) implements Comparable<Bucket> {

    private static final Comparator<Bucket> COARSENESS_THEN_TIME = Comparator.comparing(Bucket::resolution)
            .thenComparing(Bucket::start);

    public Bucket {
        if (!resolution.startOf(start).equals(start)) {
            throw new IllegalArgumentException(start + " is not the start of a " + resolution.word());
        }
    }

    /** Every bucket that an instant counts in: its minute, its hour and its day. */
    public static List<Bucket> holding(Instant time) {
        return Arrays.stream(Resolution.values()).map(resolution -> resolution.bucketOf(time)).toList();
    }

    /** The first instant after this bucket. */
    public Instant end() {
        return start.plus(resolution.width());
    }

    /** The bucket that begins where this one ends. */
    public Bucket next() {
        return new Bucket(resolution, end());
    }

    @Override
    public int compareTo(Bucket other) {
        return COARSENESS_THEN_TIME.compare(this, other);
    }
}
