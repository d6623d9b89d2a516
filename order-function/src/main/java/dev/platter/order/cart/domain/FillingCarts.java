package dev.platter.order.cart.domain;

import java.time.Clock;
import java.util.Set;

import dev.platter.events.CustomerId;
import dev.platter.events.DishId;
import dev.platter.events.OrderId;
import dev.platter.order.cart.domain.Carts.Putting;
import dev.platter.order.cart.domain.Carts.Removal;
import dev.platter.order.menu.domain.Dish;
import dev.platter.order.menu.domain.Dishes;

/** Puts dishes of the menu into carts and takes them out again. How many are left is not asked: that changes until the order. */
public final class FillingCarts {

    private final Dishes dishes;
    private final Carts carts;
    private final Clock clock;

    public FillingCarts(Dishes dishes, Carts carts, Clock clock) {
        this.dishes = dishes;
        this.carts = carts;
        this.clock = clock;
    }

    /** Sets how many of a dish are in the cart; repeats change nothing. @param quantity 1 to 99 */
    public Filling put(CustomerId customer, CartId cart, DishId id, int quantity) {
        var dish = dishes.find(Set.of(id)).get(id);
        if (dish == null) {
            return new Filling.UnknownDish(id);
        }
        var line = new CartLine(id, quantity, dish.price());
        return switch (carts.put(customer, cart, line, clock.instant())) {
            case Putting.Added() -> new Filling.Added(line, dish);
            case Putting.Changed() -> new Filling.Changed(line, dish);
            case Putting.Full() -> new Filling.Full();
            case Putting.Closed(var order) -> new Filling.Closed(order);
        };
    }

    /** Takes the dish out, if it is in. */
    public Removal remove(CustomerId customer, CartId cart, DishId dish) {
        return carts.remove(customer, cart, dish, clock.instant());
    }

    /** What became of an attempt to put a dish into a cart. */
    public sealed interface Filling {

        /** It was not in the cart until then. */
        record Added(CartLine line, Dish dish) implements Filling {}

        /** It was, in whatever quantity. */
        record Changed(CartLine line, Dish dish) implements Filling {}

        record UnknownDish(DishId dish) implements Filling {}

        /** There are {@link Cart#MOST_DISHES} others in the cart. */
        record Full() implements Filling {}

        /** The cart is closed. */
        record Closed(OrderId by) implements Filling {}
    }
}
