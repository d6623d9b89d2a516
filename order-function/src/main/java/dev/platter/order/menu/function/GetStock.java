package dev.platter.order.menu.function;

import dev.platter.events.AccountId;
import dev.platter.events.DishId;
import dev.platter.order.menu.domain.Menus;
import dev.platter.runtime.http.HttpAnswer;
import dev.platter.runtime.http.HttpCall;
import dev.platter.runtime.http.RouteHandler;

/** {@code GET /dishes/{dishId}/stock}, for its owner only: how many there are is nobody else's business. */
final class GetStock implements RouteHandler {

    private final Menus menus;

    GetStock(Menus menus) {
        this.menus = menus;
    }

    @Override
    public HttpAnswer answer(HttpCall call) {
        var caller = new AccountId(call.caller());
        return PathIds.read(call, "dishId", DishId::new)
                .flatMap(dish -> menus.stock(dish, caller).map(stock -> new StockAnswer(dish, stock)))
                .map(answer -> HttpAnswer.json(200, answer).with("cache-control", "no-store"))
                .orElseGet(MenuProblems::noSuchDish);
    }

    record StockAnswer(DishId dishId, int stock) {}
}
