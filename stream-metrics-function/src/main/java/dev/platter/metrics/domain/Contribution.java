package dev.platter.metrics.domain;

import dev.platter.events.Envelope;
import java.net.URI;
import java.time.Instant;

/**
 * What one event adds to the figures, and when it happened. An event is known by its source and id together (CloudEvents
 * 1.0, section "id"), however often and by whichever road it comes.
 */
public record Contribution(URI source, String id, Instant time, Figures figures) {

    /** What this event contributes; it may be nothing. */
    public static Contribution of(Envelope<?> event) {
        return new Contribution(event.source(), event.id(), event.time(), Figures.addedBy(event.data()));
    }

    /** Whether counting it would change any figure. */
    public boolean counts() {
        return !figures.equals(Figures.NONE);
    }
}
