package dev.platter.order.function;

import java.util.function.Function;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import dev.platter.order.domain.Dishes;
import dev.platter.order.domain.Orders;
import dev.platter.order.domain.PlacingOrders;
import dev.platter.runtime.http.Routes;

/** Answers the service's HTTP API: the menu, placing an order, following it. */
final class OrderApi implements Function<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private final Routes routes;

    OrderApi(Dishes dishes, Orders orders, PlacingOrders placing) {
        this.routes = Routes.none()
                .on("GET /menu", new GetMenu(dishes))
                .on("POST /orders", new PostOrder(placing))
                .on("GET /orders/{orderId}", new GetOrder(orders));
    }

    @Override
    public APIGatewayV2HTTPResponse apply(APIGatewayV2HTTPEvent event) {
        return routes.answer(event);
    }
}
