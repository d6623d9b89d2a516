package dev.platter.order.ordering.function;

import java.util.Optional;

import dev.platter.events.CustomerId;
import dev.platter.events.OrderId;
import dev.platter.json.InvalidValue;
import dev.platter.order.ordering.domain.Order;
import dev.platter.order.ordering.domain.Orders;
import dev.platter.runtime.http.HttpAnswer;
import dev.platter.runtime.http.HttpCall;
import dev.platter.runtime.http.Problem;
import dev.platter.runtime.http.RouteHandler;

/** {@code GET /orders/{orderId}}, for its customer only: to anybody else there is no such order. */
final class GetOrder implements RouteHandler {

    private final Orders orders;

    GetOrder(Orders orders) {
        this.orders = orders;
    }

    @Override
    public HttpAnswer answer(HttpCall call) {
        var caller = new CustomerId(call.caller());
        return find(call.pathParameter("orderId"))
                .filter(order -> order.customer().equals(caller))
                .map(order -> HttpAnswer.json(200, OrderAnswer.of(order)))
                .orElseGet(() -> HttpAnswer.problem(Problem.notFound("You have no such order")));
    }

    private Optional<Order> find(String id) {
        try {
            return orders.find(new OrderId(id));
        } catch (InvalidValue noOrderCanHaveThatId) {
            return Optional.empty();
        }
    }
}
