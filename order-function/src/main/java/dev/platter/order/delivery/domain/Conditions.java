package dev.platter.order.delivery.domain;

import java.time.Duration;
import java.time.Instant;

import dev.platter.events.PostalCode;

/** The weather of an area, and when it was like that. */
public record Conditions(PostalCode area, Weather weather, Instant observedAt, Origin origin) {

    /** Weather of before that says nothing of now. */
    public static final Duration GOOD_FOR = Duration.ofHours(2);

    /** Who says so. */
    public enum Origin {
        /** The source that is configured. */
        OBSERVED,
        /** The service itself: it is made up. */
        SAMPLE
    }

    /** Until when they say anything of now. */
    public Instant goodUntil() {
        return observedAt.plus(GOOD_FOR);
    }

    boolean areGood(Instant now) {
        return now.isBefore(goodUntil());
    }
}
