package dev.platter.order.activity.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import dev.platter.events.ActivityRecorded;
import dev.platter.events.CustomerId;
import dev.platter.events.Envelope;

/** Where what was told is kept, for others to hear of it. */
public interface ActivityLog {

    /**
     * Writes what was not written before, and counts it as a batch of the customer's. A batch of which all was written before is
     * not counted. One that is not written to its end may come again.
     */
    Writing write(CustomerId customer, List<Envelope<ActivityRecorded>> batch, ActivityLimit limit, Instant now);

    /** What became of an attempt to write a batch. */
    sealed interface Writing {

        record Written() implements Writing {}

        /** Nothing is written. @param until a batch may come again */
        record TooMany(Duration until) implements Writing {}
    }
}
