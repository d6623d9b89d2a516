package dev.platter.order.cart.function;

import java.util.function.Function;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import dev.platter.order.cart.domain.FillingCarts;
import dev.platter.order.cart.domain.ReadingCarts;
import dev.platter.runtime.http.Routes;

/** Answers what the HTTP API has of carts: putting into them, taking out, reading back. */
final class CartApi implements Function<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private final Routes routes;

    CartApi(FillingCarts filling, ReadingCarts reading) {
        this.routes = Routes.none()
                .on("PUT /carts/{cartId}/items/{dishId}", new PutCartItem(filling))
                .on("DELETE /carts/{cartId}/items/{dishId}", new DeleteCartItem(filling))
                .on("GET /carts/{cartId}", new GetCart(reading));
    }

    @Override
    public APIGatewayV2HTTPResponse apply(APIGatewayV2HTTPEvent event) {
        return routes.answer(event);
    }
}
