package dev.platter.order.menu.function;

import java.time.Instant;
import java.util.List;

import dev.platter.order.menu.domain.Page;
import dev.platter.order.menu.domain.Restaurant;
import org.jspecify.annotations.Nullable;

/** A page of restaurants. @param next the cursor of the next page; left out after the last */
record RestaurantsAnswer(List<RestaurantAnswer> restaurants, @Nullable String next) {

    static RestaurantsAnswer of(Page<Restaurant> page, @Nullable String next, Instant now) {
        return new RestaurantsAnswer(page.items().stream().map(one -> RestaurantAnswer.of(one, now)).toList(), next);
    }
}
