package dev.platter.order.delivery.function;

import java.util.function.Function;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import dev.platter.order.delivery.domain.LookingUpConditions;
import dev.platter.runtime.http.Routes;

/** Answers what the HTTP API has of deliveries: what it is like where one goes. */
final class DeliveryApi implements Function<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private final Routes routes;

    DeliveryApi(LookingUpConditions lookingUp) {
        this.routes = Routes.none().on("GET /delivery-conditions/{zip}", new GetDeliveryConditions(lookingUp));
    }

    @Override
    public APIGatewayV2HTTPResponse apply(APIGatewayV2HTTPEvent event) {
        return routes.answer(event);
    }
}
