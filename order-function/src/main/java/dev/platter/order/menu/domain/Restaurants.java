package dev.platter.order.menu.domain;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Where the restaurants are kept. */
public interface Restaurants {

    /** The restaurant, if there is one. */
    Optional<Restaurant> find(RestaurantId id);

    /** Those after a place, by name; may be a moment behind. @param after where the page before ended; null for the first */
    Page<Restaurant> byName(@Nullable Place after, int limit);
}
