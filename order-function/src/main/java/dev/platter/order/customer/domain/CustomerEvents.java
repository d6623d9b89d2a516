package dev.platter.order.customer.domain;

import java.net.URI;

import dev.platter.events.CustomerRegistered;
import dev.platter.events.Envelope;
import dev.platter.events.Origin;
import org.jspecify.annotations.Nullable;

/** What is told of a customer: that there is one. The correlation id of all of it is the customer's. */
final class CustomerEvents {

    private static final URI SOURCE = URI.create("/platter/order-function");

    private CustomerEvents() {}

    static Envelope<CustomerRegistered> registered(Customer customer, @Nullable String traceparent) {
        var origin = new Origin(SOURCE, customer.id().value(), traceparent);
        return Envelope.of(origin, customer.version(), customer.registeredAt(),
                new CustomerRegistered(customer.id(), customer.registeredAt()));
    }
}
