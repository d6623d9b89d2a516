package dev.platter.metrics.domain;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** A range of whole buckets, from the start of the first to the end of the last, at least one. */
public record MetricsRange(Bucket first, Bucket last) implements RangeReading {

    public MetricsRange {
        if (first.compareTo(last) > 0 || first.resolution() != last.resolution()) {
            throw new IllegalArgumentException(first + " to " + last + " is no range");
        }
    }

    /** The buckets that lie, even if only in part, in the time at or after {@code from} and before {@code to}. */
    static MetricsRange covering(Instant from, Instant to, Resolution resolution) {
        return new MetricsRange(resolution.bucketOf(from), resolution.bucketOf(to.minusNanos(1)));
    }

    public Resolution resolution() {
        return first.resolution();
    }

    public Instant from() {
        return first.start();
    }

    public Instant to() {
        return last.end();
    }

    /** Every bucket of the range, oldest first. */
    public List<Bucket> buckets() {
        return Stream.iterate(first, bucket -> bucket.compareTo(last) <= 0, Bucket::next).toList();
    }
}
