package dev.platter.order.ordering.function;

import dev.platter.runtime.http.HttpAnswer;
import dev.platter.runtime.http.HttpCall;
import dev.platter.runtime.http.RouteHandler;

/** {@code GET /orders/{orderId}}, for its customer. */
final class GetOrder implements RouteHandler {

    private final CallersOrder order;

    GetOrder(CallersOrder order) {
        this.order = order;
    }

    @Override
    public HttpAnswer answer(HttpCall call) {
        return order.of(call).map(one -> HttpAnswer.json(200, OrderAnswer.of(one))).orElse(CallersOrder.NONE);
    }
}
