package dev.platter.order.customer.function;

import dev.platter.events.CustomerId;
import dev.platter.order.customer.domain.Customer;
import dev.platter.order.customer.domain.Customers.Change;
import dev.platter.order.customer.domain.Customers.Registration;
import dev.platter.order.customer.domain.Expected;
import dev.platter.order.customer.domain.KeepingCustomers;
import dev.platter.order.customer.domain.Profile;
import dev.platter.runtime.http.HttpAnswer;
import dev.platter.runtime.http.HttpCall;
import dev.platter.runtime.http.RequestBody;
import dev.platter.runtime.http.RouteHandler;
import dev.platter.runtime.http.TraceHeader;

/**
 * {@code PUT /customers/me}: without If-Match 201, it registers the caller; with it 200, another profile. Who is registered and
 * sends the same profile again without it gets 200 as well, for nothing would be lost.
 */
final class PutCustomer implements RouteHandler {

    private final KeepingCustomers keeping;

    PutCustomer(KeepingCustomers keeping) {
        this.keeping = keeping;
    }

    @Override
    public HttpAnswer answer(HttpCall call) {
        return switch (call.json(Profile.class)) {
            case RequestBody.Refused<Profile>(var problem) -> HttpAnswer.problem(problem);
            case RequestBody.Accepted<Profile>(var profile) -> call.header("if-match") == null
                    ? register(call, profile)
                    : CustomerTag.expected(call, expected -> change(call, profile, expected));
        };
    }

    private HttpAnswer register(HttpCall call, Profile profile) {
        var id = new CustomerId(call.caller());
        return switch (keeping.register(id, profile, TraceHeader.of(call))) {
            case Registration.Registered(Customer customer) ->
                CustomerAnswer.tagged(201, customer).with("location", "/customers/me");
            case Registration.RegisteredBefore(Customer customer) when customer.profile().equals(profile) ->
                CustomerAnswer.tagged(200, customer);
            case Registration.RegisteredBefore _ -> CustomerProblems.noVersion();
            case Registration.ErasedBefore _ -> throw new IllegalStateException("nobody tried again");
        };
    }

    private HttpAnswer change(HttpCall call, Profile profile, Expected expected) {
        return switch (keeping.change(new CustomerId(call.caller()), profile, expected)) {
            case Change.Changed(Customer customer) -> CustomerAnswer.tagged(200, customer);
            case Change.OutOfDate() -> CustomerProblems.outOfDate();
        };
    }
}
