package dev.platter.order.ordering.function;

import dev.platter.events.OrderId;
import dev.platter.order.ordering.domain.Move;
import dev.platter.runtime.http.HttpAnswer;
import dev.platter.runtime.http.HttpCall;
import dev.platter.runtime.http.RouteHandler;

/** {@code POST /orders/{orderId}/…}: moves an order on, by whom that step belongs to. */
final class MoveOrder implements RouteHandler {

    /** What the caller wants of the order. */
    @FunctionalInterface
    interface Attempt {

        Move at(OrderId order, HttpCall call);
    }

    private final Attempt attempt;

    MoveOrder(Attempt attempt) {
        this.attempt = attempt;
    }

    @Override
    public HttpAnswer answer(HttpCall call) {
        return CallersOrder.named(call).map(order -> answer(attempt.at(order, call))).orElse(CallersOrder.NONE);
    }

    private static HttpAnswer answer(Move move) {
        return switch (move) {
            case Move.Done(var order) -> HttpAnswer.json(200, OrderAnswer.of(order));
            case Move.Impossible(var step) -> HttpAnswer.problem(OrderProblems.illegal(step));
            case Move.NoSuchOrder() -> CallersOrder.NONE;
        };
    }
}
