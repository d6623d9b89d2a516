package dev.platter.order.menu.domain;

import dev.platter.events.AccountId;
import dev.platter.events.DishId;
import dev.platter.json.InvalidValue;

/**
 * A dish that is to be sold.
 *
 * @param owner whose restaurant it is
 * @param stock how many there are to begin with, 0 to {@value #MOST_STOCK}
 */
public record NewDish(DishId id, RestaurantId restaurant, AccountId owner, DishDetails details, int stock) {

    /** The most that there can be of a dish. */
    public static final int MOST_STOCK = 1_000_000;

    public NewDish {
        if (stock < 0 || stock > MOST_STOCK) {
            throw new InvalidValue("stock", "must be from 0 to " + MOST_STOCK);
        }
    }
}
