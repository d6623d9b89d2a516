package dev.platter.benchmarks.control;

import java.util.Currency;
import java.util.List;
import java.util.UUID;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import dev.platter.events.CustomerId;
import dev.platter.events.DishId;
import dev.platter.events.OrderId;
import dev.platter.order.ordering.domain.Basket;
import dev.platter.order.ordering.domain.BasketLine;
import dev.platter.order.ordering.domain.Order;
import dev.platter.order.ordering.domain.PlaceOrder;
import dev.platter.order.ordering.domain.Placement;
import dev.platter.order.ordering.domain.PlacingOrders;
import dev.platter.runtime.http.HttpAnswer;
import dev.platter.runtime.http.HttpCall;
import dev.platter.runtime.http.RequestBody;
import dev.platter.runtime.http.Routes;

/** {@code POST /orders} and what goes with it, as {@code orderApi} does it. */
public final class PlainOrderApi implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    record Body(Currency currency, List<Line> lines) {

        record Line(DishId dishId, int quantity) {}
    }

    private final PlacingOrders placing;
    private final Routes routes = Routes.none().on("POST /orders", this::place);

    /** Reads its variables. */
    public PlainOrderApi() {
        var wiring = Wiring.ofEnvironment();
        placing = new PlacingOrders(wiring.dishes(), wiring.orders(), wiring.limit(),
                () -> new OrderId(UUID.randomUUID().toString()),
                wiring.clock());
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return routes.answer(event);
    }

    private HttpAnswer place(HttpCall call) {
        if (call.json(Body.class) instanceof RequestBody.Accepted<Body>(var body)
                && Basket.fill(body.currency(), lines(body)) instanceof Basket.Filling.Filled(var basket)
                && placing.place(order(call, basket)) instanceof Placement.Placed(var order)) {
            return HttpAnswer.json(201, answer(order)).with("location", "/orders/" + order.id());
        }
        throw new IllegalStateException("the benchmark's order is refused");
    }

    private static List<BasketLine> lines(Body body) {
        return body.lines().stream().map(line -> new BasketLine(line.dishId(), line.quantity())).toList();
    }

    private static PlaceOrder order(HttpCall call, Basket basket) {
        return new PlaceOrder(new CustomerId(call.caller()), basket, null, null);
    }

    private static Object answer(Order order) {
        return new OrderAnswer(order.id(), order.status(), order.lines(), order.total(), order.submittedAt());
    }
}
