package dev.platter.metrics.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How wide a bucket of figures is, and the widest range that one answer may cover at that width. */
public enum Resolution {

    MINUTE(ChronoUnit.MINUTES, Duration.ofHours(24), "24 hours"), HOUR(ChronoUnit.HOURS, Duration.ofDays(31),
            "31 days"), DAY(ChronoUnit.DAYS, Duration.ofDays(366), "366 days");

    private final ChronoUnit unit;
    private final Duration widestRange;
    private final String widestRangeInWords;

    Resolution(ChronoUnit unit, Duration widestRange, String widestRangeInWords) {
        this.unit = unit;
        this.widestRange = widestRange;
        this.widestRangeInWords = widestRangeInWords;
    }

    /** The resolution of that lower-case {@link #word()}, empty for any other word. */
    public static Optional<Resolution> named(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    /** As it is written in a request, an answer and a key: {@code minute}, {@code hour}, {@code day}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The bucket that holds this instant. Days are UTC days. */
    public Bucket bucketOf(Instant time) {
        return new Bucket(this, startOf(time));
    }

    Instant startOf(Instant time) {
        return time.truncatedTo(unit);
    }

    Duration width() {
        return unit.getDuration();
    }

    Duration widestRange() {
        return widestRange;
    }

    String widestRangeInWords() {
        return widestRangeInWords;
    }
}
