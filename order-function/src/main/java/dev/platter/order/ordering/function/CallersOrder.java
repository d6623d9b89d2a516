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

/** The order that a path names by {@code {orderId}}, for its customer only: to anybody else there is none. */
record CallersOrder(Orders orders) {

    static final HttpAnswer NONE = HttpAnswer.problem(Problem.notFound("You have no such order"));

    Optional<Order> of(HttpCall call) {
        var caller = new CustomerId(call.caller());
        return named(call).flatMap(orders::find).filter(order -> order.customer().equals(caller));
    }

    /** The id in the path; empty if no order can have it. */
    static Optional<OrderId> named(HttpCall call) {
        try {
            return Optional.of(new OrderId(call.pathParameter("orderId")));
        } catch (InvalidValue noOrderCanHaveThatId) {
            return Optional.empty();
        }
    }
}
