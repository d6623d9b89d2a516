package dev.platter.order.menu.function;

import java.util.List;

import dev.platter.events.AccountId;
import dev.platter.events.DishId;
import dev.platter.events.Money;
import dev.platter.order.menu.domain.Allergen;
import dev.platter.order.menu.domain.Category;
import dev.platter.order.menu.domain.DishDetails;
import dev.platter.order.menu.domain.Expected;
import dev.platter.order.menu.domain.KeepingMenus;
import dev.platter.order.menu.domain.OwnedDishes.Change;
import dev.platter.runtime.http.HttpAnswer;
import dev.platter.runtime.http.HttpCall;
import dev.platter.runtime.http.RequestBody;
import dev.platter.runtime.http.RouteHandler;

/** {@code PUT /dishes/{dishId}} with If-Match, for the dish's owner: all that is said of it, anew. Its stock is not touched. */
final class PutDish implements RouteHandler {

    private final KeepingMenus keeping;

    PutDish(KeepingMenus keeping) {
        this.keeping = keeping;
    }

    @Override
    public HttpAnswer answer(HttpCall call) {
        return PathIds.read(call, "dishId", DishId::new).map(dish -> read(call, dish))
                .orElseGet(MenuProblems::noSuchDish);
    }

    private HttpAnswer read(HttpCall call, DishId dish) {
        return switch (call.json(DishRequest.class)) {
            case RequestBody.Refused<DishRequest>(var problem) -> HttpAnswer.problem(problem);
            case RequestBody.Accepted<DishRequest>(var request) ->
                VersionHeader.reading(call, expected -> change(call, dish, request.details(), expected));
        };
    }

    private HttpAnswer change(HttpCall call, DishId dish, DishDetails details, Expected expected) {
        return switch (keeping.change(dish, new AccountId(call.caller()), details, expected)) {
            case Change.Changed(var edition) -> DishAnswer.tagged(200, edition);
            case Change.OutOfDate() -> MenuProblems.outOfDate();
            case Change.NoSuchDish() -> MenuProblems.noSuchDish();
        };
    }

    record DishRequest(String name, String description, Money price, Category category, List<Allergen> allergens) {

        DishRequest {
            var details = new DishDetails(name, description, price, category, allergens);
            name = details.name();
            allergens = details.allergens();
        }

        DishDetails details() {
            return new DishDetails(name, description, price, category, allergens);
        }
    }
}
