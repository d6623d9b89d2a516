package dev.platter.order.menu.function;

import dev.platter.events.AccountId;
import dev.platter.events.DishId;
import dev.platter.json.InvalidValue;
import dev.platter.order.menu.domain.KeepingMenus;
import dev.platter.order.menu.domain.NewDish;
import dev.platter.order.menu.domain.Restock;
import dev.platter.order.menu.domain.RestockId;
import dev.platter.runtime.http.HttpAnswer;
import dev.platter.runtime.http.HttpCall;
import dev.platter.runtime.http.RequestBody;
import dev.platter.runtime.http.RouteHandler;

/**
 * {@code PUT /dishes/{dishId}/restocks/{restockId}}, for the dish's owner: 201, and so many more; 200 for a repeat, which adds
 * nothing. The id is the owner's own, say a delivery note's number.
 */
final class PutRestock implements RouteHandler {

    private final KeepingMenus keeping;

    PutRestock(KeepingMenus keeping) {
        this.keeping = keeping;
    }

    @Override
    public HttpAnswer answer(HttpCall call) {
        return PathIds.read(call, "dishId", DishId::new)
                .flatMap(dish -> PathIds.read(call, "restockId", RestockId::new).map(id -> read(call, dish, id)))
                .orElseGet(MenuProblems::noSuchDish);
    }

    private HttpAnswer read(HttpCall call, DishId dish, RestockId id) {
        return switch (call.json(RestockRequest.class)) {
            case RequestBody.Refused<RestockRequest>(var problem) -> HttpAnswer.problem(problem);
            case RequestBody.Accepted<RestockRequest>(var request) ->
                restock(call, new Restock(dish, id, request.portions()));
        };
    }

    private HttpAnswer restock(HttpCall call, Restock restock) {
        var answer = new RestockAnswer(restock.dish(), restock.id(), restock.portions());
        return switch (keeping.restock(restock, new AccountId(call.caller()))) {
            case RESTOCKED -> HttpAnswer.json(201, answer);
            case RESTOCKED_BEFORE -> HttpAnswer.json(200, answer);
            case ANOTHER_OF_THAT_ID -> MenuProblems.restockReused();
            case TOO_MANY -> MenuProblems.tooMany();
            case NO_SUCH_DISH -> MenuProblems.noSuchDish();
        };
    }

    record RestockRequest(int portions) {

        RestockRequest {
            if (portions < 1 || portions > NewDish.MOST_STOCK) {
                throw new InvalidValue("portions", "must be from 1 to " + NewDish.MOST_STOCK);
            }
        }
    }

    record RestockAnswer(DishId dishId, RestockId restockId, int portions) {}
}
