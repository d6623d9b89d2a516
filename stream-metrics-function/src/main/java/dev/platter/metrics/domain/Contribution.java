package dev.platter.metrics.domain;

import java.time.Instant;

import dev.platter.events.Envelope;

/**
 * What one event adds to the figures, and when it happened.
 *
 * @param event names the event, however often and by whichever road it comes: its source and id together (CloudEvents 1.0,
 *        "id")
 * @param time when it happened, which says the buckets that it counts in
 * @param figures what it adds to each of them
 */
public record Contribution(String event, Instant time, Figures figures) {

    /** What this event contributes; it may be nothing. */
    public static Contribution of(Envelope<?> event) {
        return new Contribution(event.source() + "#" + event.id(), event.time(), Figures.addedBy(event.data()));
    }

    /** Whether counting it would change any figure. */
    public boolean counts() {
        return !figures.equals(Figures.NONE);
    }
}
