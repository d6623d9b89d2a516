package dev.platter.order.menu.domain;

import java.util.List;

import dev.platter.events.DishId;
import dev.platter.events.Money;
import dev.platter.events.Thumbnail;

/**
 * A dish as customers see it.
 *
 * @param available whether at least one can be ordered now. Only the reservation decides; this is what the menu tells
 * @param thumbnails pictures of the newest photo, empty until one was uploaded
 */
public record Dish(DishId id, RestaurantId restaurant, DishDetails details, boolean available,
        List<Thumbnail> thumbnails) {

    public Dish {
        thumbnails = List.copyOf(thumbnails);
    }

    public String name() {
        return details.name();
    }

    public Money price() {
        return details.price();
    }
}
