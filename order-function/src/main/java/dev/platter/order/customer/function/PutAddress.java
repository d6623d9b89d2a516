package dev.platter.order.customer.function;

import dev.platter.events.CustomerId;
import dev.platter.order.customer.domain.Address;
import dev.platter.order.customer.domain.AddressId;
import dev.platter.order.customer.domain.KeepingCustomers;
import dev.platter.order.customer.function.CustomerAnswer.AddressAnswer;
import dev.platter.runtime.http.HttpAnswer;
import dev.platter.runtime.http.HttpCall;
import dev.platter.runtime.http.RequestBody;
import dev.platter.runtime.http.RouteHandler;

/** {@code PUT /customers/me/addresses/{addressId}}: 201 for a new one, 200 for one that was there. */
final class PutAddress implements RouteHandler {

    private final KeepingCustomers keeping;

    PutAddress(KeepingCustomers keeping) {
        this.keeping = keeping;
    }

    @Override
    public HttpAnswer answer(HttpCall call) {
        return AddressPath.reading(call, name -> switch (call.json(Address.class)) {
            case RequestBody.Refused<Address>(var problem) -> HttpAnswer.problem(problem);
            case RequestBody.Accepted<Address>(var address) -> put(call, name, address);
        });
    }

    private HttpAnswer put(HttpCall call, AddressId name, Address address) {
        return switch (keeping.put(new CustomerId(call.caller()), name, address)) {
            case ADDED -> HttpAnswer.json(201, AddressAnswer.of(name, address));
            case CHANGED -> HttpAnswer.json(200, AddressAnswer.of(name, address));
            case TOO_MANY -> CustomerProblems.tooManyAddresses();
            case NOT_REGISTERED -> CustomerProblems.notRegistered();
        };
    }
}
