package dev.platter.order.menu.function;

import dev.platter.events.DishId;
import dev.platter.order.menu.domain.Menus;
import dev.platter.runtime.http.HttpAnswer;
import dev.platter.runtime.http.HttpCall;
import dev.platter.runtime.http.RouteHandler;

/** {@code GET /dishes/{dishId}}, for everybody. */
final class GetDish implements RouteHandler {

    private final Menus menus;

    GetDish(Menus menus) {
        this.menus = menus;
    }

    @Override
    public HttpAnswer answer(HttpCall call) {
        return PathIds.read(call, "dishId", DishId::new)
                .flatMap(menus::find)
                .map(edition -> DishAnswer.tagged(200, edition))
                .orElseGet(MenuProblems::noSuchDish);
    }
}
