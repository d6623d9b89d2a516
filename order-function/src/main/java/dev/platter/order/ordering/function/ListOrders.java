package dev.platter.order.ordering.function;

import java.util.List;

import dev.platter.order.ordering.domain.OrderPage;
import dev.platter.order.ordering.domain.Orders;
import dev.platter.order.ordering.function.OrderParameters.Asking;
import dev.platter.runtime.http.Cursor;
import dev.platter.runtime.http.HttpAnswer;
import dev.platter.runtime.http.HttpCall;
import dev.platter.runtime.http.Problem;
import dev.platter.runtime.http.RouteHandler;
import org.jspecify.annotations.Nullable;

/** {@code GET /orders?status=&from=&to=&limit=&cursor=}: the caller's orders, newest first. */
final class ListOrders implements RouteHandler {

    private final Orders orders;

    ListOrders(Orders orders) {
        this.orders = orders;
    }

    @Override
    public HttpAnswer answer(HttpCall call) {
        return switch (OrderParameters.of(call)) {
            case Asking.Refused(var refusals) -> HttpAnswer.problem(Problem.invalid(refusals));
            case Asking.Asked(var query, var scope) ->
                HttpAnswer.json(200, OrdersAnswer.of(orders.list(query), scope));
        };
    }

    /** @param next the cursor of the next page; left out when there is none */
    record OrdersAnswer(List<OrderAnswer> orders, @Nullable String next) {

        static OrdersAnswer of(OrderPage page, List<String> scope) {
            var next = page.next();
            return new OrdersAnswer(page.orders().stream().map(OrderAnswer::of).toList(),
                    next == null ? null : Cursor.after(next.toString(), scope));
        }
    }
}
