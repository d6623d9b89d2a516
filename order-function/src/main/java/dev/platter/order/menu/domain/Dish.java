package dev.platter.order.menu.domain;

import java.util.List;

import dev.platter.events.DishId;
import dev.platter.events.Money;
import dev.platter.events.Thumbnail;

/**
 * A dish as a restaurant sells it.
 *
 * @param stock how many can still be promised to customers; never negative
 * @param thumbnails pictures of the newest photo, empty until one was uploaded
 */
public record Dish(DishId id, RestaurantId restaurant, String name, String description, Money price, int stock,
        List<Thumbnail> thumbnails) {

    public Dish {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A dish has a name");
        }
        if (stock < 0) {
            throw new IllegalArgumentException("The stock of " + id.value() + " would be " + stock);
        }
        thumbnails = List.copyOf(thumbnails);
    }

    /** Whether at least one can be ordered now. Only the reservation decides; this is what the menu tells. */
    public boolean available() {
        return stock > 0;
    }
}
