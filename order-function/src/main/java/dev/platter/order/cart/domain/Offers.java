package dev.platter.order.cart.domain;

import java.util.Set;

import dev.platter.events.DishId;

/** Reads what carts are priced with. */
public interface Offers {

    /** The dishes of these that are on the menu, and the newest exchange rates; both may be a moment behind. @param dishes 1 to 40 */
    Offer of(Set<DishId> dishes);
}
