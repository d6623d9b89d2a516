package dev.platter.order.cart.domain;

import java.util.Currency;
import java.util.SortedSet;

import dev.platter.events.OrderId;

/** What a customer finds who asks for a cart. */
public sealed interface CartReading {

    /** There is none, or it has expired. */
    record NoSuchCart(CartId id) implements CartReading {}

    /** It was ordered; what it held and what that cost stands in the order. */
    record Closed(CartId id, OrderId by) implements CartReading {}

    record Priced(PricedCart cart) implements CartReading {}

    /** Its dishes are sold in several currencies, and none was asked for. @param sold their codes, at least two */
    record CurrencyNeeded(SortedSet<String> sold) implements CartReading {}

    /** In that currency a price or the total is more than an amount of money can be. */
    record TooMuch(Currency currency) implements CartReading {}
}
