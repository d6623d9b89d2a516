package dev.platter.order.menu.function;

import java.util.List;

import dev.platter.events.DishId;
import dev.platter.events.Money;
import dev.platter.events.Thumbnail;
import dev.platter.order.menu.domain.Allergen;
import dev.platter.order.menu.domain.Category;
import dev.platter.order.menu.domain.Dish;
import dev.platter.order.menu.domain.DishEdition;
import dev.platter.order.menu.domain.RestaurantId;
import dev.platter.runtime.http.EntityTag;
import dev.platter.runtime.http.HttpAnswer;

/** A dish as everybody sees it: that there is some of it, not how many. */
record DishAnswer(DishId dishId, RestaurantId restaurantId, String name, String description, Money price,
        Category category, List<Allergen> allergens, boolean available, List<Thumbnail> thumbnails) {

    static DishAnswer of(Dish dish) {
        var details = dish.details();
        return new DishAnswer(dish.id(), dish.restaurant(), details.name(), details.description(), details.price(),
                details.category(), details.allergens(), dish.available(), dish.thumbnails());
    }

    /** A dish with the tag of its version. */
    static HttpAnswer tagged(int status, DishEdition edition) {
        return HttpAnswer.json(status, of(edition.dish())).tagged(EntityTag.strong(edition.version().toString()));
    }
}
