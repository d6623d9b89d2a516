package dev.platter.order.menu.function;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Set;

import dev.platter.json.InvalidValue;
import dev.platter.order.activity.domain.Searches;
import dev.platter.order.menu.domain.Category;
import dev.platter.order.menu.domain.Menus;
import dev.platter.order.menu.domain.Menus.Listing;
import dev.platter.order.menu.domain.RestaurantId;
import dev.platter.order.menu.domain.SearchName;
import dev.platter.runtime.http.HttpAnswer;
import dev.platter.runtime.http.HttpCall;
import dev.platter.runtime.http.RouteHandler;
import org.jspecify.annotations.Nullable;

/** {@code GET /menu?restaurant=sakura&name=ra} and {@code GET /menu?category=NOODLES}, by name, for everybody. */
final class GetMenu implements RouteHandler {

    private static final String CATEGORIES = Arrays.stream(Category.values()).map(Category::name)
            .collect(joining(", "));
    private static final int LONGEST_NAME = 100;

    private final Menus menus;
    private final Searches searches;

    GetMenu(Menus menus, Searches searches) {
        this.menus = menus;
        this.searches = searches;
    }

    @Override
    public HttpAnswer answer(HttpCall call) {
        return Parameters.reading(call, Set.of("restaurant", "name", "category"), parameters -> {
            var prefix = prefix(parameters.text("name"));
            var listing = listing(parameters, prefix);
            var page = menus.list(listing, parameters.after(prefix.value()), parameters.limit());
            tellOfSearch(call, parameters);
            return HttpAnswer.json(200, MenuAnswer.of(page, parameters.next(page)));
        });
    }

    /** Whoever turns to the next page has searched once. */
    private void tellOfSearch(HttpCall call, Parameters parameters) {
        var words = parameters.text("name");
        if (words != null && parameters.text("cursor") == null) {
            searches.searched(words, call.traceparent());
        }
    }

    private static Listing listing(Parameters parameters, SearchName prefix) {
        var restaurant = parameters.text("restaurant");
        var category = parameters.text("category");
        if (restaurant == null) {
            return category(category, parameters);
        }
        if (category != null) {
            throw new InvalidValue("category", "must not be given together with restaurant");
        }
        return new Listing.OfRestaurant(restaurant(restaurant), prefix);
    }

    private static Listing category(@Nullable String category, Parameters parameters) {
        if (category == null) {
            throw new InvalidValue("restaurant", "is required, unless category is given");
        }
        if (parameters.text("name") != null) {
            throw new InvalidValue("name", "must not be given without restaurant");
        }
        return Arrays.stream(Category.values()).filter(known -> known.name().equals(category)).findFirst()
                .map(Listing.OfCategory::new)
                .orElseThrow(() -> new InvalidValue("category", "must be one of " + CATEGORIES));
    }

    private static RestaurantId restaurant(String id) {
        try {
            return new RestaurantId(id);
        } catch (InvalidValue invalid) {
            throw new InvalidValue("restaurant", invalid.refusal().rule());
        }
    }

    private static SearchName prefix(@Nullable String name) {
        if (name == null) {
            return SearchName.of("");
        }
        var prefix = SearchName.of(name);
        if (prefix.value().isEmpty() || name.length() > LONGEST_NAME) {
            throw new InvalidValue("name", "must be 1 to %d characters of a dish's name".formatted(LONGEST_NAME));
        }
        return prefix;
    }
}
