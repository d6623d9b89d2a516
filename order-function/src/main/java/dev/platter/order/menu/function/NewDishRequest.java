package dev.platter.order.menu.function;

import java.util.List;

import dev.platter.events.Money;
import dev.platter.json.InvalidValue;
import dev.platter.order.menu.domain.Allergen;
import dev.platter.order.menu.domain.Category;
import dev.platter.order.menu.domain.DishDetails;
import dev.platter.order.menu.domain.NewDish;

/** The body of {@code POST /restaurants/{restaurantId}/dishes}: a dish, and how many there are to begin with. */
record NewDishRequest(String name, String description, Money price, Category category, List<Allergen> allergens,
        int stock) {

    NewDishRequest {
        var details = new DishDetails(name, description, price, category, allergens);
        name = details.name();
        allergens = details.allergens();
        if (stock < 0 || stock > NewDish.MOST_STOCK) {
            throw new InvalidValue("stock", "must be from 0 to " + NewDish.MOST_STOCK);
        }
    }

    DishDetails details() {
        return new DishDetails(name, description, price, category, allergens);
    }
}
