package dev.platter.order.menu.function;

import java.time.Clock;
import java.util.Set;

import dev.platter.order.menu.domain.Restaurants;
import dev.platter.runtime.http.HttpAnswer;
import dev.platter.runtime.http.HttpCall;
import dev.platter.runtime.http.RouteHandler;

/** {@code GET /restaurants}, by name, for everybody. */
final class GetRestaurants implements RouteHandler {

    private final Restaurants restaurants;
    private final Clock clock;

    GetRestaurants(Restaurants restaurants, Clock clock) {
        this.restaurants = restaurants;
        this.clock = clock;
    }

    @Override
    public HttpAnswer answer(HttpCall call) {
        return Parameters.reading(call, Set.of(), parameters -> {
            var page = restaurants.byName(parameters.after(""), parameters.limit());
            return HttpAnswer.json(200, RestaurantsAnswer.of(page, parameters.next(page), clock.instant()));
        });
    }
}
