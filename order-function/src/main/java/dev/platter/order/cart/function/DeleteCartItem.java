package dev.platter.order.cart.function;

import dev.platter.events.CustomerId;
import dev.platter.order.cart.domain.FilledCarts.Removal;
import dev.platter.order.cart.domain.FillingCarts;
import dev.platter.runtime.http.HttpAnswer;
import dev.platter.runtime.http.HttpCall;
import dev.platter.runtime.http.Problem;
import dev.platter.runtime.http.RouteHandler;

/** {@code DELETE /carts/{cartId}/items/{dishId}}: 204, also when the dish is not in the cart. */
final class DeleteCartItem implements RouteHandler {

    private final FillingCarts filling;

    DeleteCartItem(FillingCarts filling) {
        this.filling = filling;
    }

    @Override
    public HttpAnswer answer(HttpCall call) {
        return switch (CartPath.of(call)) {
            case CartPath.Refused(var refusals) -> HttpAnswer.problem(Problem.invalid(refusals));
            case CartPath.Named(var cart, var dish) ->
                answer(filling.remove(new CustomerId(call.caller()), cart, dish));
        };
    }

    private static HttpAnswer answer(Removal removal) {
        return switch (removal) {
            case Removal.Removed() -> HttpAnswer.noContent();
            case Removal.NoSuchCart() -> HttpAnswer.problem(CartProblems.noSuchCart());
            case Removal.Closed(var order) -> HttpAnswer.problem(CartProblems.closed(order));
        };
    }
}
