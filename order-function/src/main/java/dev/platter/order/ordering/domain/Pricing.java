package dev.platter.order.ordering.domain;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.platter.events.DishId;
import dev.platter.json.InvalidValue;
import dev.platter.json.Refusal;
import dev.platter.order.menu.domain.Dish;
import dev.platter.order.menu.domain.RestaurantId;
import org.jspecify.annotations.Nullable;

/** Puts the menu's names and prices on a basket. */
public sealed interface Pricing {

    /** What the basket becomes as an order's lines. @param restaurant whose dishes they are */
    record Priced(RestaurantId restaurant, List<PricedLine> lines) implements Pricing {}

    /** Well-formed, and yet no order can come of it. @param refusals at least one, pointing into the request */
    record Impossible(List<Refusal> refusals) implements Pricing {}

    /** Prices the basket with these dishes; one that is not among them does not exist. The first that does names the kitchen. */
    static Pricing of(Basket basket, Map<DishId, Dish> dishes) {
        var kitchen = basket.dishes().stream().map(dishes::get).filter(Objects::nonNull).map(Dish::restaurant)
                .findFirst().orElse(null);
        var lines = new ArrayList<PricedLine>();
        var refusals = new ArrayList<Refusal>();
        for (var item : basket.items()) {
            var dish = dishes.get(item.dish());
            if (dish != null && dish.price().currency().equals(basket.currency())
                    && dish.restaurant().equals(kitchen)) {
                lines.add(new PricedLine(dish.id(), dish.name(), item.quantity(), dish.price()));
            } else {
                refusals.add(new Refusal("/lines/" + item.firstLine() + "/dishId",
                        rule(dish, basket.currency(), kitchen)));
            }
        }
        return refusals.isEmpty() ? affordable(requireNonNull(kitchen), lines) : new Impossible(List.copyOf(refusals));
    }

    private static String rule(@Nullable Dish dish, Currency wanted, @Nullable RestaurantId kitchen) {
        if (dish == null) {
            return "must be a dish of the menu";
        }
        return dish.price().currency().equals(wanted)
                ? "must be of one restaurant with the dishes before, %s, is of %s".formatted(kitchen, dish.restaurant())
                : "must be sold in %s, is sold in %s".formatted(wanted, dish.price().currency());
    }

    /** Money has an upper bound; a sum beyond it is the customer's mistake, not ours. */
    private static Pricing affordable(RestaurantId restaurant, List<PricedLine> lines) {
        try {
            PricedLine.total(lines);
            return new Priced(restaurant, List.copyOf(lines));
        } catch (InvalidValue tooMuch) {
            return new Impossible(
                    List.of(new Refusal("/lines", "must cost less: the total " + tooMuch.refusal().rule())));
        }
    }
}
