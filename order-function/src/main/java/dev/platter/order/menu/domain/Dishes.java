package dev.platter.order.menu.domain;

import java.util.Map;
import java.util.Set;

import dev.platter.events.DishId;

/** Where the dishes are kept. */
public interface Dishes {

    /** Those of the given dishes that were not withdrawn, as they are now; at most 100 may be asked for. */
    Map<DishId, Dish> find(Set<DishId> ids);

    /** Puts a dish on the menu unless it is there: a dish that exists keeps its stock, price and pictures. */
    Addition add(NewDish dish);

    /** Opens a restaurant unless it is there. */
    Addition add(Restaurant restaurant);

    /** Shows the photo's thumbnails, if it was uploaded by the dish's owner, unless the dish shows this or a newer photo. */
    Attachment attach(DishPhoto photo);

    /** What became of an attempt to add a dish. */
    enum Addition {
        ADDED, ALREADY_THERE
    }

    /** What became of an attempt to show a photo. */
    enum Attachment {
        ATTACHED, SHOWS_IT_OR_A_NEWER_ONE, SOMEBODY_ELSES_DISH, NO_SUCH_DISH
    }
}
