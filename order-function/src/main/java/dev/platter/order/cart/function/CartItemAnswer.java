package dev.platter.order.cart.function;

import dev.platter.events.DishId;
import dev.platter.events.Money;
import dev.platter.order.cart.domain.CartLine;
import dev.platter.order.menu.domain.Dish;

/** What was put into a cart. @param menuPrice what one of it costs, in the currency that it is sold in */
record CartItemAnswer(DishId dishId, String name, int quantity, Money menuPrice) {

    static CartItemAnswer of(CartLine line, Dish dish) {
        return new CartItemAnswer(dish.id(), dish.name(), line.quantity(), dish.price());
    }
}
