package dev.platter.order.ordering.function;

import java.util.function.Function;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import dev.platter.order.ordering.domain.Orders;
import dev.platter.runtime.http.Routes;

/** Answers what the HTTP API has of ordering: placing orders, following them, moving them on. */
final class OrderApi implements Function<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private final Routes routes;

    OrderApi(Orders orders, PostOrder placing, OrderMoves moves) {
        var order = new CallersOrder(orders);
        this.routes = moves.on(Routes.none()
                .on("POST /orders", placing)
                .on("GET /orders", new ListOrders(orders))
                .on("GET /orders/{orderId}", new GetOrder(order))
                .on("GET /orders/{orderId}/history", new GetHistory(order)));
    }

    @Override
    public APIGatewayV2HTTPResponse apply(APIGatewayV2HTTPEvent event) {
        return routes.answer(event);
    }
}
