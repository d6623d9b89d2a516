package dev.platter.order.ordering.function;

import dev.platter.runtime.http.HttpAnswer;
import dev.platter.runtime.http.HttpCall;
import dev.platter.runtime.http.RouteHandler;

/** {@code GET /orders/{orderId}/history}, for its customer: all that became of it, each with its time and cause. */
final class GetHistory implements RouteHandler {

    private final CallersOrder order;

    GetHistory(CallersOrder order) {
        this.order = order;
    }

    @Override
    public HttpAnswer answer(HttpCall call) {
        return order.of(call).map(one -> HttpAnswer.json(200, HistoryAnswer.of(one))).orElse(CallersOrder.NONE);
    }
}
