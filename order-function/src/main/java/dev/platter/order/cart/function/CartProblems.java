package dev.platter.order.cart.function;

import java.util.Collection;
import java.util.Currency;

import dev.platter.events.DishId;
import dev.platter.events.OrderId;
import dev.platter.order.cart.domain.Cart;
import dev.platter.runtime.http.Problem;
import dev.platter.runtime.http.Problem.Error;

/** What is wrong with a cart, as RFC 9457 problems; ordering tells the same in the same words. */
public final class CartProblems {

    private CartProblems() {}

    static Problem noSuchCart() {
        return Problem.notFound("You have no such cart");
    }

    /** 422: well-formed, and nothing that can be put into a cart. */
    static Problem unknown(DishId dish) {
        return Problem.of(422, "unknown-dish", "There is no such dish", "%s is not on the menu".formatted(dish),
                new Error("#path/dishId", "must be a dish of the menu"));
    }

    /** 422: one dish more than an order can have. */
    static Problem full() {
        return Problem.of(422, "cart-full", "The cart is full",
                "A cart has at most %d different dishes".formatted(Cart.MOST_DISHES),
                new Error("#path/dishId", "must be one of the dishes in the cart"));
    }

    /** 409: an order has come of the cart. */
    public static Problem closed(OrderId order) {
        return Problem.of(409, "cart-closed", "The cart is closed", "It has become order %s".formatted(order));
    }

    /** 400: the cart has no currency of its own. @param place where it can be named */
    public static Problem currencyNeeded(Collection<String> sold, String place) {
        return Problem.invalid(new Error(place,
                "must be there, for the dishes are sold in " + String.join(" and ", sold)));
    }

    /** 422: more than an amount can be. @param place where another currency can be named */
    public static Problem tooMuch(Currency currency, String place) {
        return Problem.of(422, "total-too-large", "The cart costs too much",
                "A price or the total reaches a thousand million %s".formatted(currency),
                new Error(place, "must be a currency in which the cart costs less"));
    }
}
