package dev.platter.order.cart.function;

import dev.platter.events.CustomerId;
import dev.platter.order.cart.domain.FillingCarts;
import dev.platter.order.cart.domain.FillingCarts.Filling;
import dev.platter.runtime.http.HttpAnswer;
import dev.platter.runtime.http.HttpCall;
import dev.platter.runtime.http.Problem;
import dev.platter.runtime.http.RequestBody;
import dev.platter.runtime.http.RouteHandler;

/** {@code PUT /carts/{cartId}/items/{dishId}}: 201 for a dish that was not in the cart, 200 for one that was. */
final class PutCartItem implements RouteHandler {

    private final FillingCarts filling;

    PutCartItem(FillingCarts filling) {
        this.filling = filling;
    }

    @Override
    public HttpAnswer answer(HttpCall call) {
        return switch (CartPath.of(call)) {
            case CartPath.Refused(var refusals) -> HttpAnswer.problem(Problem.invalid(refusals));
            case CartPath.Named named -> switch (call.json(CartItemRequest.class)) {
                case RequestBody.Refused<CartItemRequest>(var problem) -> HttpAnswer.problem(problem);
                case RequestBody.Accepted<CartItemRequest>(var item) -> put(call, named, item.quantity());
            };
        };
    }

    private HttpAnswer put(HttpCall call, CartPath.Named named, int quantity) {
        var customer = new CustomerId(call.caller());
        return switch (filling.put(customer, named.cart(), named.dish(), quantity, call.traceparent())) {
            case Filling.Added(var line, var dish) -> HttpAnswer.json(201, CartItemAnswer.of(line, dish));
            case Filling.Changed(var line, var dish) -> HttpAnswer.json(200, CartItemAnswer.of(line, dish));
            case Filling.UnknownDish(var dish) -> HttpAnswer.problem(CartProblems.unknown(dish));
            case Filling.Full() -> HttpAnswer.problem(CartProblems.full());
            case Filling.Closed(var order) -> HttpAnswer.problem(CartProblems.closed(order));
        };
    }
}
