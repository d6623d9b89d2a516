package dev.platter.order.menu.domain;

import dev.platter.events.AccountId;

/**
 * Who cooks, where, and when.
 *
 * @param owner who may change its dishes
 */
public record Restaurant(RestaurantId id, AccountId owner, String name, Location location, OpeningHours hours) {

    public Restaurant {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A restaurant has a name");
        }
    }
}
