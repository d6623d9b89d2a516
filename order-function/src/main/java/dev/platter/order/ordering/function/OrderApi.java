package dev.platter.order.ordering.function;

import java.util.Collection;
import java.util.function.Function;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import dev.platter.order.ordering.domain.Orders;
import dev.platter.order.ordering.domain.PlacingCarts;
import dev.platter.order.ordering.domain.PlacingOrders;
import dev.platter.runtime.http.Routes;

/** Answers what the HTTP API has of ordering (placing orders, following them, moving them on), and what no route is for. */
final class OrderApi implements Function<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private final Routes routes;

    /** @param elsewhere the routes of the service that other functions answer */
    OrderApi(Orders orders, PlacingOrders placing, PlacingCarts placingCarts, OrderMoves moves,
            Collection<String> elsewhere) {
        var order = new CallersOrder(orders);
        this.routes = moves.on(Routes.none()
                .on("POST /orders", new PostOrder(placing, placingCarts))
                .on("GET /orders", new ListOrders(orders))
                .on("GET /orders/{orderId}", new GetOrder(order))
                .on("GET /orders/{orderId}/history", new GetHistory(order))).beside(elsewhere);
    }

    @Override
    public APIGatewayV2HTTPResponse apply(APIGatewayV2HTTPEvent event) {
        return routes.answer(event);
    }
}
