package dev.platter.order.customer.domain;

import java.time.Instant;

import dev.platter.events.CustomerId;
import dev.platter.events.CustomerRegistered;
import dev.platter.events.Envelope;

/** Where the customers are kept. Each change is one write, with its conditions. */
public interface Customers {

    /** Writes a new customer together with the event that tells of it; only if there is none, and none was erased since. */
    Registration register(Customer customer, Envelope<CustomerRegistered> event);

    /** Writes another profile; the addresses stay as they are. */
    Change change(CustomerId id, Profile profile, Expected expected, Instant now);

    /** Writes an address, unless it would be one too many. */
    AddressPut put(CustomerId id, AddressId name, Address address, Instant now);

    /** Removes an address, if it is there. @return false if nobody is registered */
    boolean remove(CustomerId id, AddressId name, Instant now);

    /** What became of an attempt to register. */
    sealed interface Registration {

        record Registered(Customer customer) implements Registration {}

        /** Before, as they are now. */
        record RegisteredBefore(Customer customer) implements Registration {}

        /** There is nobody, but somebody was. @param version that the erasure left */
        record ErasedBefore(long version) implements Registration {}
    }

    /** What became of an attempt to change a profile. */
    sealed interface Change {

        record Changed(Customer customer) implements Change {}

        /** It is another version by now, or nobody's. */
        record OutOfDate() implements Change {}
    }

    /** What became of an attempt to write an address. */
    enum AddressPut {
        ADDED, CHANGED, TOO_MANY, NOT_REGISTERED
    }
}
