package dev.platter.order.ordering.domain;

import dev.platter.events.AccountId;
import dev.platter.order.menu.domain.RestaurantId;

/** Who runs which restaurant. */
@FunctionalInterface
public interface RestaurantOwners {

    /** Whether the restaurant is theirs, not a moment behind. */
    boolean owns(AccountId account, RestaurantId restaurant);
}
