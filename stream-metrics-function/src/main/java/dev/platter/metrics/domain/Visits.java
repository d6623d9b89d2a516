package dev.platter.metrics.domain;

import dev.platter.events.ActivityRecorded;

/** What visitors did in one bucket of time, before they ordered or without ordering. */
public record Visits(long clicks, long views, long searches, long cartAdditions) {

    /** Nobody was there. */
    public static final Visits NONE = new Visits(0, 0, 0, 0);

    /** What one act adds. */
    static Visits of(ActivityRecorded activity) {
        return switch (activity.kind()) {
            case CLICK -> new Visits(1, 0, 0, 0);
            case VIEW -> new Visits(0, 1, 0, 0);
            case SEARCH -> new Visits(0, 0, 1, 0);
            case CART_ADDITION -> new Visits(0, 0, 0, 1);
        };
    }

    /** Both together. */
    public Visits plus(Visits other) {
        return new Visits(clicks + other.clicks, views + other.views, searches + other.searches,
                cartAdditions + other.cartAdditions);
    }
}
