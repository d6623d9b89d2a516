package dev.platter.order.cart.domain;

import static java.util.stream.Collectors.toCollection;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.SortedSet;
import java.util.TreeSet;

import dev.platter.events.CustomerId;
import dev.platter.events.Money;
import dev.platter.json.InvalidValue;
import dev.platter.order.cart.domain.CartReading.Closed;
import dev.platter.order.cart.domain.CartReading.CurrencyNeeded;
import dev.platter.order.cart.domain.CartReading.NoSuchCart;
import dev.platter.order.cart.domain.CartReading.Priced;
import dev.platter.order.cart.domain.CartReading.TooMuch;
import org.jspecify.annotations.Nullable;

/** Reads carts back, at the menu's prices of now, converted at the newest rates. */
public final class ReadingCarts {

    private final Carts carts;
    private final Offers offers;
    private final Clock clock;

    public ReadingCarts(Carts carts, Offers offers, Clock clock) {
        this.carts = carts;
        this.offers = offers;
        this.clock = clock;
    }

    /** Reads a cart. @param asked the currency to tell it in; null for the one that all its dishes are sold in */
    public CartReading read(CustomerId customer, CartId id, @Nullable Currency asked) {
        return carts.find(customer, id)
                .filter(cart -> cart.isThereAt(clock.instant()))
                .map(cart -> read(cart, asked))
                .orElse(new NoSuchCart(id));
    }

    private CartReading read(Cart cart, @Nullable Currency asked) {
        var order = cart.order();
        if (order != null) {
            return new Closed(cart.id(), order);
        }
        var offer = cart.lines().isEmpty() ? Offer.OF_NOTHING : offers.of(cart.dishes());
        if (asked != null) {
            return priced(cart, offer, asked);
        }
        var sold = currencies(cart, offer);
        return switch (sold.size()) {
            case 0 -> priced(cart, offer, RateTable.BASE);
            case 1 -> priced(cart, offer, Currency.getInstance(sold.getFirst()));
            default -> new CurrencyNeeded(sold);
        };
    }

    private CartReading priced(Cart cart, Offer offer, Currency currency) {
        try {
            var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            return new Priced(PricedCart.of(cart, offer, currency, today));
        } catch (InvalidValue moreThanMoneyCanBe) {
            return new TooMuch(currency);
        }
    }

    /** A dish that is gone counts with the currency that it was last sold in. */
    private static SortedSet<String> currencies(Cart cart, Offer offer) {
        return cart.lines().stream()
                .map(line -> offer.dish(line.dish()).map(offered -> offered.dish().price()).orElse(line.priceSeen()))
                .map(Money::currency).map(Currency::getCurrencyCode).collect(toCollection(TreeSet::new));
    }
}
