package dev.platter.order.menu.function;

import java.time.Clock;

import dev.platter.order.menu.domain.RestaurantId;
import dev.platter.order.menu.domain.Restaurants;
import dev.platter.runtime.http.HttpAnswer;
import dev.platter.runtime.http.HttpCall;
import dev.platter.runtime.http.RouteHandler;

/** {@code GET /restaurants/{restaurantId}}, for everybody. */
final class GetRestaurant implements RouteHandler {

    private final Restaurants restaurants;
    private final Clock clock;

    GetRestaurant(Restaurants restaurants, Clock clock) {
        this.restaurants = restaurants;
        this.clock = clock;
    }

    @Override
    public HttpAnswer answer(HttpCall call) {
        return PathIds.read(call, "restaurantId", RestaurantId::new)
                .flatMap(restaurants::find)
                .map(found -> HttpAnswer.json(200, RestaurantAnswer.of(found, clock.instant())))
                .orElseGet(MenuProblems::noSuchRestaurant);
    }
}
