package dev.platter.order.menu.adapter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import dev.platter.events.AccountId;
import dev.platter.events.DishId;
import dev.platter.events.Money;
import dev.platter.json.Reading;
import dev.platter.json.StrictJson;
import dev.platter.order.menu.domain.AddingDishes;
import dev.platter.order.menu.domain.Dish;
import dev.platter.order.menu.domain.Restaurant;
import dev.platter.order.menu.domain.RestaurantId;

/**
 * The menu of a new system, {@code menu.json}: a dozen dishes, and some whose price makes the payment sandbox decline.
 * Planting it again adds what is missing and changes nothing that is there.
 */
public final class MenuSeed {

    private final AddingDishes adding;

    public MenuSeed(AddingDishes adding) {
        this.adding = adding;
    }

    /** Adds the dishes that are missing. */
    public void plant() {
        var menu = menu();
        menu.restaurants().stream().map(SeededRestaurant::restaurant).forEach(adding::add);
        menu.dishes().stream().map(SeededDish::dish).forEach(adding::add);
    }

    private static SeededMenu menu() {
        return switch (StrictJson.refusingUnknownFields().read(json(), SeededMenu.class)) {
            case Reading.Read<SeededMenu>(var menu) -> menu;
            case Reading.Refused<SeededMenu>(var refusal) -> throw new IllegalStateException("menu.json: " + refusal);
        };
    }

    private static String json() {
        try (var file = requireNonNull(MenuSeed.class.getResourceAsStream("menu.json"), "menu.json")) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    record SeededMenu(List<SeededRestaurant> restaurants, List<SeededDish> dishes) {}

    record SeededRestaurant(RestaurantId restaurantId, AccountId ownerId, String name) {

        Restaurant restaurant() {
            return new Restaurant(restaurantId, ownerId, name);
        }
    }

    record SeededDish(DishId dishId, RestaurantId restaurantId, String name, String description, Money price,
            int stock) {

        Dish dish() {
            return new Dish(dishId, restaurantId, name, description, price, stock, List.of());
        }
    }
}
