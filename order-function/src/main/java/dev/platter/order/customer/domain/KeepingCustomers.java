package dev.platter.order.customer.domain;

import java.time.Clock;

import dev.platter.events.CustomerId;
import dev.platter.order.customer.domain.Customers.AddressPut;
import dev.platter.order.customer.domain.Customers.Change;
import dev.platter.order.customer.domain.Customers.Registration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What customers do with what we know of them. */
public final class KeepingCustomers {

    private static final Logger log = LoggerFactory.getLogger(KeepingCustomers.class);

    private final Customers customers;
    private final Clock clock;

    public KeepingCustomers(Customers customers, Clock clock) {
        this.customers = customers;
        this.clock = clock;
    }

    /** Registers a customer. Who was erased begins anew, behind the version that the erasure left. */
    public Registration register(CustomerId id, Profile profile, @Nullable String traceparent) {
        var registration = register(id, profile, 1, traceparent);
        while (registration instanceof Registration.ErasedBefore(var version)) {
            registration = register(id, profile, version + 1, traceparent);
        }
        if (registration instanceof Registration.Registered) {
            log.info("customer.registered customerId={}", id);
        }
        return registration;
    }

    private Registration register(CustomerId id, Profile profile, long version, @Nullable String traceparent) {
        var customer = Customer.registered(id, profile, version, clock.instant());
        return customers.register(customer, CustomerEvents.registered(customer, traceparent));
    }

    /** Changes a profile. */
    public Change change(CustomerId id, Profile profile, Expected expected) {
        return customers.change(id, profile, expected, clock.instant());
    }

    /** Says where an address is. */
    public AddressPut put(CustomerId id, AddressId name, Address address) {
        return customers.put(id, name, address, clock.instant());
    }

    /** Forgets an address. @return false if nobody is registered */
    public boolean remove(CustomerId id, AddressId name) {
        return customers.remove(id, name, clock.instant());
    }
}
