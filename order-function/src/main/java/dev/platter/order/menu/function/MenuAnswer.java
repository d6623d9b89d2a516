package dev.platter.order.menu.function;

import java.util.List;

import dev.platter.events.DishId;
import dev.platter.events.Money;
import dev.platter.events.Thumbnail;
import dev.platter.order.menu.domain.Dish;
import dev.platter.order.menu.domain.Menu;

/** The menu as a customer sees it: that there is some of a dish, not how many. */
record MenuAnswer(List<DishAnswer> dishes) {

    record DishAnswer(DishId dishId, String name, String description, Money price, boolean available,
            List<Thumbnail> thumbnails) {

        static DishAnswer of(Dish dish) {
            return new DishAnswer(dish.id(), dish.name(), dish.description(), dish.price(), dish.available(),
                    dish.thumbnails());
        }
    }

    static MenuAnswer of(Menu menu) {
        return new MenuAnswer(menu.dishes().stream().map(DishAnswer::of).toList());
    }
}
