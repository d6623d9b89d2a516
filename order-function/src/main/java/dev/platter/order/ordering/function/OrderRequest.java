package dev.platter.order.ordering.function;

import java.util.Currency;
import java.util.List;

import dev.platter.events.DishId;
import dev.platter.json.Refusal;
import dev.platter.order.cart.domain.CartId;
import dev.platter.order.cart.domain.PaidIn;
import dev.platter.order.ordering.domain.Basket;
import dev.platter.order.ordering.domain.BasketLine;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST /orders}: {@code {"currency":"EUR","lines":[{"dishId":"ramen","quantity":2}]}}, or
 * {@code {"cartId":"lunch","currency":"EUR"}}, in which the currency may be left out.
 */
record OrderRequest(@Nullable CartId cartId, @Nullable Currency currency, @Nullable List<Line> lines) {

    record Line(DishId dishId, int quantity) {}

    /** What a customer wants to order. */
    sealed interface Wish {

        record Lines(Basket basket) implements Wish {}

        /** @param currency null for the one that all its dishes are sold in */
        record Cart(CartId id, @Nullable Currency currency) implements Wish {}

        /** @param refusals at least one */
        record Refused(List<Refusal> refusals) implements Wish {}
    }

    Wish wish() {
        return cartId == null ? lines(currency, lines) : cart(cartId);
    }

    private Wish cart(CartId id) {
        if (lines != null) {
            return refused("/lines", "must not be there beside a cart");
        }
        if (currency != null && PaidIn.find(currency.getCurrencyCode()).isEmpty()) {
            return refused("/currency", "must be a currency that people pay in");
        }
        return new Wish.Cart(id, currency);
    }

    private static Wish lines(@Nullable Currency currency, @Nullable List<Line> lines) {
        if (currency == null) {
            return refused("/currency", "is required");
        }
        if (lines == null) {
            return refused("/lines", "is required, unless cartId is there");
        }
        var all = lines.stream().map(line -> new BasketLine(line.dishId(), line.quantity())).toList();
        return switch (Basket.fill(currency, all)) {
            case Basket.Filling.Filled(var basket) -> new Wish.Lines(basket);
            case Basket.Filling.Refused(var refusals) -> new Wish.Refused(refusals);
        };
    }

    private static Wish refused(String place, String rule) {
        return new Wish.Refused(List.of(new Refusal(place, rule)));
    }
}
