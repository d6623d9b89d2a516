package dev.platter.order.ordering.function;

import java.util.List;

import dev.platter.events.CustomerId;
import dev.platter.json.Refusal;
import dev.platter.order.cart.function.CartProblems;
import dev.platter.order.idempotency.IdempotencyKey;
import dev.platter.order.idempotency.KeyHeader;
import dev.platter.order.ordering.domain.Order;
import dev.platter.order.ordering.domain.PlaceCart;
import dev.platter.order.ordering.domain.PlaceOrder;
import dev.platter.order.ordering.domain.Placement;
import dev.platter.order.ordering.domain.PlacingCarts;
import dev.platter.order.ordering.domain.PlacingOrders;
import dev.platter.order.ordering.function.OrderRequest.Wish;
import dev.platter.runtime.http.HttpAnswer;
import dev.platter.runtime.http.HttpCall;
import dev.platter.runtime.http.Problem;
import dev.platter.runtime.http.RequestBody;
import dev.platter.runtime.http.RouteHandler;
import org.jspecify.annotations.Nullable;

/** {@code POST /orders}: 201 and the order, for a repeat under the same Idempotency-Key as well. */
final class PostOrder implements RouteHandler {

    private final PlacingOrders placing;
    private final PlacingCarts placingCarts;

    PostOrder(PlacingOrders placing, PlacingCarts placingCarts) {
        this.placing = placing;
        this.placingCarts = placingCarts;
    }

    @Override
    public HttpAnswer answer(HttpCall call) {
        return switch (call.json(OrderRequest.class)) {
            case RequestBody.Refused<OrderRequest>(var problem) -> HttpAnswer.problem(problem);
            case RequestBody.Accepted<OrderRequest>(var request) -> answer(call, request.wish());
        };
    }

    private HttpAnswer answer(HttpCall call, Wish wish) {
        return switch (KeyHeader.of(call)) {
            case KeyHeader.Refused(var problem) -> HttpAnswer.problem(problem);
            case KeyHeader.None() -> answer(call, wish, null);
            case KeyHeader.Given(var key) -> answer(call, wish, key);
        };
    }

    private HttpAnswer answer(HttpCall call, Wish wish, @Nullable IdempotencyKey key) {
        var customer = new CustomerId(call.caller());
        var trace = call.traceparent();
        return switch (wish) {
            case Wish.Refused(var refusals) -> HttpAnswer.problem(Problem.invalid(refusals));
            case Wish.Lines(var basket) -> answer(placing.place(new PlaceOrder(customer, basket, key, trace)));
            case Wish.Cart(var cart, var currency) ->
                answer(placingCarts.place(new PlaceCart(customer, cart, currency, key, trace)));
        };
    }

    private static HttpAnswer answer(Placement placement) {
        return switch (placement) {
            case Placement.Placed(Order order) -> created(order);
            case Placement.PlacedBefore(Order order) -> created(order);
            case Placement.Impossible(List<Refusal> refusals) -> HttpAnswer.problem(OrderProblems.impossible(refusals));
            case Placement.KeyReused(var reused) -> HttpAnswer.problem(OrderProblems.reused(reused));
            case Placement.CartClosed(var by) -> HttpAnswer.problem(CartProblems.closed(by));
            case Placement.CartChanged(var cart) -> HttpAnswer.problem(OrderProblems.changed(cart));
            case Placement.TooManyOpen(var limit) ->
                HttpAnswer.problem(OrderProblems.tooManyOpen(limit)).retryAfter(OrderProblems.ASK_AGAIN);
        };
    }

    private static HttpAnswer created(Order order) {
        return HttpAnswer.json(201, OrderAnswer.of(order)).with("location", "/orders/" + order.id().value());
    }
}
