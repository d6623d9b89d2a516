package dev.platter.order.cart.domain;

import java.time.Clock;
import java.util.Set;
import java.util.function.Supplier;

import dev.platter.events.CustomerId;
import dev.platter.events.DishId;
import dev.platter.events.OrderId;
import dev.platter.order.activity.domain.ActivityEvents;
import dev.platter.order.cart.domain.FilledCarts.Putting;
import dev.platter.order.cart.domain.FilledCarts.Removal;
import dev.platter.order.menu.domain.Dish;
import dev.platter.order.menu.domain.Dishes;
import org.jspecify.annotations.Nullable;

/** Puts dishes of the menu into carts and takes them out again. How many are left is not asked: that changes until the order. */
public final class FillingCarts {

    private final Dishes dishes;
    private final FilledCarts carts;
    private final Supplier<String> activityIds;
    private final Clock clock;

    /** @param activityIds names what is told of each addition */
    public FillingCarts(Dishes dishes, FilledCarts carts, Supplier<String> activityIds, Clock clock) {
        this.dishes = dishes;
        this.carts = carts;
        this.activityIds = activityIds;
        this.clock = clock;
    }

    /**
     * Sets how many of a dish are in the cart; repeats change nothing.
     *
     * @param quantity 1 to 99
     * @param traceparent the W3C trace context to tell of an addition in, if it is traced
     */
    public Filling put(CustomerId customer, CartId cart, DishId id, int quantity, @Nullable String traceparent) {
        var dish = dishes.find(Set.of(id)).get(id);
        if (dish == null) {
            return new Filling.UnknownDish(id);
        }
        var line = new CartLine(id, quantity, dish.price());
        var now = clock.instant();
        var addition = ActivityEvents.cartAddition(activityIds.get(), customer, id, now, traceparent);
        return switch (carts.put(customer, cart, line, addition, now)) {
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
