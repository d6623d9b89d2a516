package dev.platter.order.menu.function;

import dev.platter.events.AccountId;
import dev.platter.order.idempotency.IdempotencyKey;
import dev.platter.order.idempotency.KeyHeader;
import dev.platter.order.menu.domain.DishEdition;
import dev.platter.order.menu.domain.KeepingMenus;
import dev.platter.order.menu.domain.OwnedDishes.Offer;
import dev.platter.order.menu.domain.RestaurantId;
import dev.platter.runtime.http.HttpAnswer;
import dev.platter.runtime.http.HttpCall;
import dev.platter.runtime.http.RequestBody;
import dev.platter.runtime.http.RouteHandler;
import org.jspecify.annotations.Nullable;

/** {@code POST /restaurants/{restaurantId}/dishes}, for the restaurant's owner: 201, for a repeat under the same key as well. */
final class PostDish implements RouteHandler {

    private final KeepingMenus keeping;

    PostDish(KeepingMenus keeping) {
        this.keeping = keeping;
    }

    @Override
    public HttpAnswer answer(HttpCall call) {
        return PathIds.read(call, "restaurantId", RestaurantId::new)
                .map(restaurant -> read(call, restaurant))
                .orElseGet(MenuProblems::noSuchRestaurant);
    }

    private HttpAnswer read(HttpCall call, RestaurantId restaurant) {
        return switch (call.json(NewDishRequest.class)) {
            case RequestBody.Refused<NewDishRequest>(var problem) -> HttpAnswer.problem(problem);
            case RequestBody.Accepted<NewDishRequest>(var dish) -> switch (KeyHeader.of(call)) {
                case KeyHeader.Refused(var problem) -> HttpAnswer.problem(problem);
                case KeyHeader.None() -> offer(call, restaurant, dish, null);
                case KeyHeader.Given(var key) -> offer(call, restaurant, dish, key);
            };
        };
    }

    private HttpAnswer offer(HttpCall call, RestaurantId restaurant, NewDishRequest dish,
            @Nullable IdempotencyKey key) {
        var owner = new AccountId(call.caller());
        return switch (keeping.offer(restaurant, owner, dish.details(), dish.stock(), key)) {
            case Offer.Offered(var edition) -> created(edition);
            case Offer.OfferedBefore(var edition) -> created(edition);
            case Offer.OfferedOtherwise() -> MenuProblems.keyReused();
            case Offer.WithdrawnSince() -> MenuProblems.withdrawnSince();
            case Offer.NoSuchRestaurant() -> MenuProblems.noSuchRestaurant();
        };
    }

    private static HttpAnswer created(DishEdition edition) {
        return DishAnswer.tagged(201, edition).with("location", "/dishes/" + edition.dish().id().value());
    }
}
