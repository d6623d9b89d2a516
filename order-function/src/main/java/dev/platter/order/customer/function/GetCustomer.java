package dev.platter.order.customer.function;

import dev.platter.events.CustomerId;
import dev.platter.order.customer.domain.CustomerRecords;
import dev.platter.runtime.http.HttpAnswer;
import dev.platter.runtime.http.HttpCall;
import dev.platter.runtime.http.RouteHandler;

/** {@code GET /customers/me}: what the caller has told us, and what their orders have come to. */
final class GetCustomer implements RouteHandler {

    private final CustomerRecords records;

    GetCustomer(CustomerRecords records) {
        this.records = records;
    }

    @Override
    public HttpAnswer answer(HttpCall call) {
        return records.overview(new CustomerId(call.caller()))
                .map(CustomerAnswer::tagged)
                .orElseGet(CustomerProblems::notRegistered);
    }
}
