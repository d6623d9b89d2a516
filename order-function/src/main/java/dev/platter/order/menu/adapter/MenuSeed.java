package dev.platter.order.menu.adapter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

import dev.platter.events.AccountId;
import dev.platter.events.DishId;
import dev.platter.events.Money;
import dev.platter.json.Reading;
import dev.platter.json.StrictJson;
import dev.platter.order.menu.domain.AddingDishes;
import dev.platter.order.menu.domain.Allergen;
import dev.platter.order.menu.domain.Category;
import dev.platter.order.menu.domain.DishDetails;
import dev.platter.order.menu.domain.Location;
import dev.platter.order.menu.domain.NewDish;
import dev.platter.order.menu.domain.OpeningHours;
import dev.platter.order.menu.domain.OpeningHours.Span;
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
        var owners = menu.restaurants().stream()
                .collect(toMap(SeededRestaurant::restaurantId, SeededRestaurant::ownerId));
        menu.dishes().forEach(dish -> adding.add(dish.dish(requireNonNull(owners.get(dish.restaurantId())))));
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

    record SeededRestaurant(RestaurantId restaurantId, AccountId ownerId, String name, Location location,
            String timeZone, List<SeededSpan> hours) {

        Restaurant restaurant() {
            var spans = hours.stream().flatMap(SeededSpan::spans).toList();
            return new Restaurant(restaurantId, ownerId, name, location,
                    new OpeningHours(ZoneId.of(timeZone), spans));
        }
    }

    record SeededSpan(List<DayOfWeek> days, String opens, String closes) {

        Stream<Span> spans() {
            return days.stream().map(day -> new Span(day, LocalTime.parse(opens), LocalTime.parse(closes)));
        }
    }

    record SeededDish(DishId dishId, RestaurantId restaurantId, String name, String description, Money price,
            Category category, List<Allergen> allergens, int stock) {

        NewDish dish(AccountId owner) {
            return new NewDish(dishId, restaurantId, owner,
                    new DishDetails(name, description, price, category, allergens), stock);
        }
    }
}
