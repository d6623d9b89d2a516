package dev.platter.order.menu.domain;

import java.util.Map;
import java.util.Set;

import dev.platter.events.DishId;
import dev.platter.order.ordering.domain.Basket;

/** Where the dishes are kept. */
public interface Dishes {

    /** All that is on the menu; may be a moment behind. */
    Menu menu();

    /** Those of the given dishes that exist, as they are now; at most {@value Basket#MOST_DISHES} may be asked for. */
    Map<DishId, Dish> find(Set<DishId> ids);

    /** Puts a dish on the menu unless it is there: a dish that exists keeps its stock, price and pictures. */
    Addition add(Dish dish);

    /** Opens a restaurant unless it is there. */
    Addition add(Restaurant restaurant);

    /** Shows the photo's thumbnails unless the dish shows this or a newer photo. */
    Attachment attach(DishPhoto photo);

    /** What became of an attempt to add a dish. */
    enum Addition {
        ADDED, ALREADY_THERE
    }

    /** What became of an attempt to show a photo. */
    enum Attachment {
        ATTACHED, SHOWS_IT_OR_A_NEWER_ONE, NO_SUCH_DISH
    }
}
