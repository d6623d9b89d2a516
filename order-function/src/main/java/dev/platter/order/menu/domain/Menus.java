package dev.platter.order.menu.domain;

import java.util.Optional;

import dev.platter.events.AccountId;
import dev.platter.events.DishId;
import org.jspecify.annotations.Nullable;

/** What there is to eat, for whoever looks. */
public interface Menus {

    /** Which dishes; by name, each time. */
    sealed interface Listing {

        /** A restaurant's whose name begins so. @param prefix may be empty */
        record OfRestaurant(RestaurantId restaurant, SearchName prefix) implements Listing {}

        /** All restaurants' of one kind. */
        record OfCategory(Category category) implements Listing {}
    }

    /** Those after a place; may be a moment behind. @param after where the page before ended; null for the first */
    Page<Dish> list(Listing listing, @Nullable Place after, int limit);

    /** The dish as it is now, unless there is none or it was withdrawn. */
    Optional<DishEdition> find(DishId id);

    /** How many there are of a dish, if it is this owner's. */
    Optional<Integer> stock(DishId id, AccountId owner);
}
