package dev.platter.order.cart.domain;

import java.time.LocalDate;
import java.util.Currency;

import dev.platter.events.DishId;
import dev.platter.events.Money;
import dev.platter.order.menu.domain.Dish;
import dev.platter.order.menu.domain.RestaurantId;
import org.jspecify.annotations.Nullable;

/** What has become of a cart's line by now. */
public sealed interface CartEntry {

    /**
     * It can be ordered.
     *
     * @param restaurant whose dish it is
     * @param menuPrice what one of it costs, in the currency that it is sold in
     * @param unitPrice the same in the cart's currency
     * @param priceSeen what one of it cost when it was put into the cart
     * @param rate between the two; null where they are the same
     */
    record Available(DishId dish, RestaurantId restaurant, String name, int quantity, Money menuPrice,
            Money unitPrice, Money priceSeen, @Nullable ExchangeRate rate) implements CartEntry {

        /** What the line costs, in the cart's currency. */
        public Money price() {
            return unitPrice.times(quantity);
        }
    }

    /** It cannot. @param name as it was last known; null for a dish that is gone */
    record Unavailable(DishId dish, @Nullable String name, int quantity, Reason reason) implements CartEntry {}

    /** Why a dish cannot be ordered. */
    enum Reason {
        /** It is no longer on the menu. */
        WITHDRAWN,
        /** There are fewer than the cart has. */
        OUT_OF_STOCK,
        /** It is sold in a currency of which nobody knows what it is worth in the cart's. */
        NO_RATE
    }

    /** Judges a line. */
    static CartEntry of(CartLine line, Offer offer, Currency currency, LocalDate today) {
        var offered = offer.dish(line.dish()).orElse(null);
        if (offered == null) {
            return new Unavailable(line.dish(), null, line.quantity(), Reason.WITHDRAWN);
        }
        var dish = offered.dish();
        if (offered.left() < line.quantity()) {
            return new Unavailable(dish.id(), dish.name(), line.quantity(), Reason.OUT_OF_STOCK);
        }
        if (dish.price().currency().equals(currency)) {
            return available(line, dish, dish.price(), null);
        }
        return offer.rate(dish.price().currency(), currency, today)
                .<CartEntry>map(rate -> available(line, dish, rate.convert(dish.price()), rate))
                .orElseGet(() -> new Unavailable(dish.id(), dish.name(), line.quantity(), Reason.NO_RATE));
    }

    private static Available available(CartLine line, Dish dish, Money unitPrice, @Nullable ExchangeRate rate) {
        return new Available(dish.id(), dish.restaurant(), dish.name(), line.quantity(), dish.price(), unitPrice,
                line.priceSeen(), rate);
    }
}
