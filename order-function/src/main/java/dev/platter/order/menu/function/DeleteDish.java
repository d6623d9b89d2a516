package dev.platter.order.menu.function;

import dev.platter.events.AccountId;
import dev.platter.events.DishId;
import dev.platter.order.menu.domain.Expected;
import dev.platter.order.menu.domain.KeepingMenus;
import dev.platter.runtime.http.HttpAnswer;
import dev.platter.runtime.http.HttpCall;
import dev.platter.runtime.http.RouteHandler;

/** {@code DELETE /dishes/{dishId}} with If-Match, for the dish's owner: it is off the menu; orders keep what they have of it. */
final class DeleteDish implements RouteHandler {

    private final KeepingMenus keeping;

    DeleteDish(KeepingMenus keeping) {
        this.keeping = keeping;
    }

    @Override
    public HttpAnswer answer(HttpCall call) {
        return PathIds.read(call, "dishId", DishId::new)
                .map(dish -> VersionHeader.reading(call, expected -> withdraw(call, dish, expected)))
                .orElseGet(MenuProblems::noSuchDish);
    }

    private HttpAnswer withdraw(HttpCall call, DishId dish, Expected expected) {
        return switch (keeping.withdraw(dish, new AccountId(call.caller()), expected)) {
            case WITHDRAWN -> HttpAnswer.noContent();
            case OUT_OF_DATE -> MenuProblems.outOfDate();
            case NO_SUCH_DISH -> MenuProblems.noSuchDish();
        };
    }
}
