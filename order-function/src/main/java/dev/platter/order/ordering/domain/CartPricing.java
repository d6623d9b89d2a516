package dev.platter.order.ordering.domain;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

import dev.platter.json.Refusal;
import dev.platter.order.cart.domain.CartEntry.Available;
import dev.platter.order.cart.domain.CartEntry.Unavailable;
import dev.platter.order.cart.domain.PricedCart;
import dev.platter.order.menu.domain.RestaurantId;

/** Makes of a cart, as its customer was shown it, an order's lines: at the same prices, and so for the same total. */
sealed interface CartPricing {

    String CART = "/cartId";

    record Priced(RestaurantId restaurant, List<PricedLine> lines) implements CartPricing {}

    /** No order can come of it. @param refusals at least one, pointing into the request */
    record Impossible(List<Refusal> refusals) implements CartPricing {}

    /** A cart with something that cannot be had is refused whole: who ordered three dishes does not want two unasked. */
    static CartPricing of(PricedCart cart) {
        if (!cart.unavailable().isEmpty()) {
            return new Impossible(cart.unavailable().stream().map(CartPricing::missing).toList());
        }
        if (cart.lines().isEmpty()) {
            return refused("must be a cart with something in it");
        }
        var restaurants = cart.lines().stream().map(line -> line.restaurant().value())
                .collect(Collectors.toCollection(TreeSet::new));
        if (restaurants.size() > 1) {
            return refused("must have dishes of one restaurant, has some of " + String.join(" and ", restaurants));
        }
        return new Priced(cart.lines().getFirst().restaurant(), cart.lines().stream().map(CartPricing::line).toList());
    }

    static Impossible refused(String rule) {
        return new Impossible(List.of(new Refusal(CART, rule)));
    }

    private static Refusal missing(Unavailable line) {
        return new Refusal(CART, "must have nothing that cannot be had, has %d of %s, which is %s"
                .formatted(line.quantity(), line.dish(), line.reason()));
    }

    private static PricedLine line(Available line) {
        return new PricedLine(line.dish(), line.name(), line.quantity(), line.unitPrice());
    }
}
