package dev.platter.order.cart.domain;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;

import dev.platter.events.DishId;

/**
 * What a cart is priced with.
 *
 * @param dishes those that are on the menu
 * @param rates the newest table, if there is any
 */
public record Offer(Map<DishId, OfferedDish> dishes, Optional<RateTable> rates) {

    /** For a cart in which there is nothing. */
    static final Offer OF_NOTHING = new Offer(Map.of(), Optional.empty());

    public Offer {
        dishes = Map.copyOf(dishes);
    }

    Optional<OfferedDish> dish(DishId id) {
        return Optional.ofNullable(dishes.get(id));
    }

    Optional<ExchangeRate> rate(Currency from, Currency to, LocalDate today) {
        return rates.flatMap(table -> table.rate(from, to, today));
    }
}
