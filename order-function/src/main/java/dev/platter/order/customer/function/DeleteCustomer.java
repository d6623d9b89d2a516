package dev.platter.order.customer.function;

import dev.platter.events.CustomerId;
import dev.platter.order.customer.domain.ErasingCustomers;
import dev.platter.runtime.http.HttpAnswer;
import dev.platter.runtime.http.HttpCall;
import dev.platter.runtime.http.RouteHandler;

/** {@code DELETE /customers/me}: 204, also for whom nothing is known of any more. */
final class DeleteCustomer implements RouteHandler {

    private final ErasingCustomers erasing;

    DeleteCustomer(ErasingCustomers erasing) {
        this.erasing = erasing;
    }

    @Override
    public HttpAnswer answer(HttpCall call) {
        return erasing.erase(new CustomerId(call.caller())) ? HttpAnswer.noContent() : CustomerProblems.ordersOpen();
    }
}
