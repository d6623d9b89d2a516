package dev.platter.order.menu.function;

import java.time.Clock;
import java.util.function.Function;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import dev.platter.order.activity.domain.Searches;
import dev.platter.order.menu.domain.KeepingMenus;
import dev.platter.order.menu.domain.Menus;
import dev.platter.order.menu.domain.Restaurants;
import dev.platter.runtime.http.Cacheable;
import dev.platter.runtime.http.Routes;

/** Answers what the HTTP API has of restaurants and dishes: looking for everybody, changing for their owners. */
final class MenuApi implements Function<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    /** Whether it is open is a part of the answer, and people forgive a minute. */
    private static final String FOR_A_MINUTE = "public, max-age=60";
    /** Longer than a page takes to load, shorter than anybody notices. */
    private static final String FOR_A_MOMENT = "public, max-age=5";
    /** May be kept and is asked after each time: its entity tag is what a change is conditioned on. */
    private static final String ASKED_AFTER = "public, no-cache";

    private final Routes routes;

    MenuApi(Restaurants restaurants, Menus menus, Searches searches, KeepingMenus keeping, Clock clock) {
        this.routes = Routes.none()
                .on("GET /restaurants", new Cacheable(FOR_A_MINUTE, new GetRestaurants(restaurants, clock)))
                .on("GET /restaurants/{restaurantId}",
                        new Cacheable(FOR_A_MINUTE, new GetRestaurant(restaurants, clock)))
                .on("GET /menu", new Cacheable(FOR_A_MOMENT, new GetMenu(menus, searches)))
                .on("GET /dishes/{dishId}", new Cacheable(ASKED_AFTER, new GetDish(menus)))
                .on("POST /restaurants/{restaurantId}/dishes", new PostDish(keeping))
                .on("PUT /dishes/{dishId}", new PutDish(keeping))
                .on("DELETE /dishes/{dishId}", new DeleteDish(keeping))
                .on("GET /dishes/{dishId}/stock", new GetStock(menus))
                .on("PUT /dishes/{dishId}/restocks/{restockId}", new PutRestock(keeping));
    }

    @Override
    public APIGatewayV2HTTPResponse apply(APIGatewayV2HTTPEvent event) {
        return routes.answer(event);
    }
}
