package dev.platter.order.menu.function;

import java.util.function.Function;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import dev.platter.order.menu.domain.Dishes;
import dev.platter.runtime.http.Routes;

/** Answers what the HTTP API has of the menu. */
final class MenuApi implements Function<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private final Routes routes;

    MenuApi(Dishes dishes) {
        this.routes = Routes.none().on("GET /menu", new GetMenu(dishes));
    }

    @Override
    public APIGatewayV2HTTPResponse apply(APIGatewayV2HTTPEvent event) {
        return routes.answer(event);
    }
}
