package dev.platter.order.menu.domain;

import java.time.Instant;

import dev.platter.events.AccountId;
import dev.platter.events.DishId;

/** The dishes as their owners change them; to anybody else there is no such dish. Each change is one write, with its conditions. */
public interface OwnedDishes {

    /** Puts a dish on the menu of a restaurant, which must be its owner's. @param fingerprint of what was asked */
    Offer offer(NewDish dish, String fingerprint);

    /** Says something else of a dish. */
    Change change(DishId id, AccountId owner, DishDetails details, Expected expected);

    /** Takes a dish off the menu. What is reserved of it stays reserved, and can still be given back. */
    Withdrawal withdraw(DishId id, AccountId owner, Expected expected, Instant now);

    /** Adds to what there is of a dish. */
    Restocking restock(Restock restock, AccountId owner, Instant now);

    /** What became of an attempt to offer a dish. */
    sealed interface Offer {
        record Offered(DishEdition dish) implements Offer {}

        /** By the same request before; as the dish is now. */
        record OfferedBefore(DishEdition dish) implements Offer {}

        /** There is one by that id, and it was offered otherwise. */
        record OfferedOtherwise() implements Offer {}

        /** By the same request before, and withdrawn since. */
        record WithdrawnSince() implements Offer {}

        record NoSuchRestaurant() implements Offer {}
    }

    /** What became of an attempt to change a dish. */
    sealed interface Change {
        record Changed(DishEdition dish) implements Change {}

        record OutOfDate() implements Change {}

        record NoSuchDish() implements Change {}
    }

    /** What became of an attempt to withdraw a dish. */
    enum Withdrawal {
        WITHDRAWN, OUT_OF_DATE, NO_SUCH_DISH
    }

    /** What became of an attempt to add to a dish's stock. */
    enum Restocking {
        RESTOCKED, RESTOCKED_BEFORE, ANOTHER_OF_THAT_ID, TOO_MANY, NO_SUCH_DISH
    }
}
