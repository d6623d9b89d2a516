package dev.platter.order.menu.function;

import dev.platter.order.menu.domain.Dishes;
import dev.platter.runtime.http.HttpAnswer;
import dev.platter.runtime.http.HttpCall;
import dev.platter.runtime.http.RouteHandler;

/** {@code GET /menu}, for everybody. */
final class GetMenu implements RouteHandler {

    private final Dishes dishes;

    GetMenu(Dishes dishes) {
        this.dishes = dishes;
    }

    @Override
    public HttpAnswer answer(HttpCall call) {
        return HttpAnswer.json(200, MenuAnswer.of(dishes.menu()));
    }
}
