package dev.platter.order.customer.function;

import dev.platter.events.CustomerId;
import dev.platter.order.customer.domain.KeepingCustomers;
import dev.platter.runtime.http.HttpAnswer;
import dev.platter.runtime.http.HttpCall;
import dev.platter.runtime.http.RouteHandler;

/** {@code DELETE /customers/me/addresses/{addressId}}: 204, also when there is none of that name. */
final class DeleteAddress implements RouteHandler {

    private final KeepingCustomers keeping;

    DeleteAddress(KeepingCustomers keeping) {
        this.keeping = keeping;
    }

    @Override
    public HttpAnswer answer(HttpCall call) {
        return AddressPath.reading(call, name -> keeping.remove(new CustomerId(call.caller()), name)
                ? HttpAnswer.noContent()
                : CustomerProblems.notRegistered());
    }
}
