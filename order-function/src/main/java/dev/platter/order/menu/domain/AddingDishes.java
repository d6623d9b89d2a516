package dev.platter.order.menu.domain;

import dev.platter.order.menu.domain.Dishes.Addition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts dishes on menus. Adding one again changes nothing, so that a seed can be repeated at every start. */
public final class AddingDishes {

    private static final Logger log = LoggerFactory.getLogger(AddingDishes.class);

    private final Dishes dishes;

    public AddingDishes(Dishes dishes) {
        this.dishes = dishes;
    }

    /** Adds the dish unless it is there. */
    public Addition add(NewDish dish) {
        Addition addition = dishes.add(dish);
        if (addition == Addition.ADDED) {
            log.info("dish.added dishId={}", dish.id().value());
        }
        return addition;
    }

    /** Adds the restaurant unless it is there. */
    public Addition add(Restaurant restaurant) {
        Addition addition = dishes.add(restaurant);
        if (addition == Addition.ADDED) {
            log.info("restaurant.added restaurantId={}", restaurant.id().value());
        }
        return addition;
    }
}
