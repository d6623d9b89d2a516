package dev.platter.order.ordering.function;

import java.util.List;

import dev.platter.events.CustomerId;
import dev.platter.json.Refusal;
import dev.platter.order.idempotency.IdempotencyKey;
import dev.platter.order.idempotency.KeyHeader;
import dev.platter.order.ordering.domain.Basket;
import dev.platter.order.ordering.domain.Order;
import dev.platter.order.ordering.domain.PlaceOrder;
import dev.platter.order.ordering.domain.Placement;
import dev.platter.order.ordering.domain.PlacingOrders;
import dev.platter.runtime.http.HttpAnswer;
import dev.platter.runtime.http.HttpCall;
import dev.platter.runtime.http.RequestBody;
import dev.platter.runtime.http.RouteHandler;
import org.jspecify.annotations.Nullable;

/** {@code POST /orders}: 201 and the order, for a repeat under the same Idempotency-Key as well. */
final class PostOrder implements RouteHandler {

    private final PlacingOrders placing;

    PostOrder(PlacingOrders placing) {
        this.placing = placing;
    }

    @Override
    public HttpAnswer answer(HttpCall call) {
        return switch (call.json(OrderRequest.class)) {
            case RequestBody.Refused<OrderRequest>(var problem) -> HttpAnswer.problem(problem);
            case RequestBody.Accepted<OrderRequest>(var request) -> switch (request.basket()) {
                case Basket.Filling.Refused(var refusals) -> HttpAnswer.problem(OrderProblems.invalid(refusals));
                case Basket.Filling.Filled(var basket) -> answer(call, basket);
            };
        };
    }

    private HttpAnswer answer(HttpCall call, Basket basket) {
        return switch (KeyHeader.of(call)) {
            case KeyHeader.Refused(var problem) -> HttpAnswer.problem(problem);
            case KeyHeader.None() -> place(call, basket, null);
            case KeyHeader.Given(var key) -> place(call, basket, key);
        };
    }

    private HttpAnswer place(HttpCall call, Basket basket, @Nullable IdempotencyKey key) {
        var customer = new CustomerId(call.caller());
        return switch (placing.place(new PlaceOrder(customer, basket, key, TraceHeader.of(call)))) {
            case Placement.Placed(Order order) -> created(order);
            case Placement.PlacedBefore(Order order) -> created(order);
            case Placement.Impossible(List<Refusal> refusals) -> HttpAnswer.problem(OrderProblems.impossible(refusals));
            case Placement.KeyReused(var reused) -> HttpAnswer.problem(OrderProblems.reused(reused));
        };
    }

    private static HttpAnswer created(Order order) {
        return HttpAnswer.json(201, OrderAnswer.of(order)).with("location", "/orders/" + order.id().value());
    }
}
