package dev.platter.events;

import dev.platter.json.InvalidValue;
import dev.platter.json.Within;

/**
 * One dish of an order.
 *
 * @param quantity 1 to 99
 * @param unitPrice what one of them costs
 */
public record OrderLine(DishId dishId, @Within(least = 1, most = OrderLine.MOST) int quantity, Money unitPrice) {

    /** The most of one dish in one order. */
    public static final int MOST = 99;

    public OrderLine {
        if (quantity < 1 || quantity > MOST) {
            throw new InvalidValue("quantity", "must be from 1 to " + MOST);
        }
    }

    /** Quantity times unit price. */
    public Money price() {
        return unitPrice.times(quantity);
    }
}
