package dev.platter.order.cart.domain;

import dev.platter.events.DishId;
import dev.platter.events.Money;
import dev.platter.events.OrderLine;

/**
 * So many of a dish in a cart.
 *
 * @param quantity 1 to {@value OrderLine#MOST}
 * @param priceSeen what one of them cost when it was last put; what it costs now is the menu's to say
 */
public record CartLine(DishId dish, int quantity, Money priceSeen) {

    public CartLine {
        if (quantity < 1 || quantity > OrderLine.MOST) {
            throw new IllegalArgumentException("%d of %s in a cart".formatted(quantity, dish));
        }
    }
}
