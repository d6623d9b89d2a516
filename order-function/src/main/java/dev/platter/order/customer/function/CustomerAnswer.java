package dev.platter.order.customer.function;

import java.time.Instant;
import java.util.List;

import dev.platter.events.CustomerId;
import dev.platter.order.customer.domain.Address;
import dev.platter.order.customer.domain.AddressId;
import dev.platter.order.customer.domain.Customer;
import dev.platter.order.customer.domain.Customer.KnownAddress;
import dev.platter.order.customer.domain.CustomerRecords.Overview;
import dev.platter.order.customer.domain.EmailAddress;
import dev.platter.order.customer.domain.Preferences;
import dev.platter.runtime.http.HttpAnswer;
import org.jspecify.annotations.Nullable;

/**
 * A customer as they see themselves.
 *
 * @param marketingConsentedAt left out unless they did
 * @param orders what their orders have come to; left out where it was not asked for
 */
record CustomerAnswer(CustomerId customerId, String name, EmailAddress email, @Nullable String phone,
        Preferences preferences, @Nullable Instant marketingConsentedAt, List<AddressAnswer> addresses,
        @Nullable TallyAnswer orders, Instant registeredAt, Instant updatedAt) {

    record AddressAnswer(AddressId addressId, String street, String postalCode, String city, String country,
            @Nullable String note) {

        static AddressAnswer of(AddressId id, Address address) {
            return new AddressAnswer(id, address.street(), address.postalCode(), address.city(), address.country(),
                    address.note());
        }

        static AddressAnswer of(KnownAddress known) {
            return of(known.id(), known.address());
        }
    }

    static CustomerAnswer of(Customer customer, @Nullable TallyAnswer orders) {
        var profile = customer.profile();
        return new CustomerAnswer(customer.id(), profile.name(), profile.email(), profile.phone(),
                profile.preferences(), customer.consentedAt(),
                customer.addresses().stream().map(AddressAnswer::of).toList(), orders, customer.registeredAt(),
                customer.updatedAt());
    }

    /** A customer with the tag of their version. */
    static HttpAnswer tagged(int status, Customer customer) {
        return HttpAnswer.json(status, of(customer, null)).tagged(CustomerTag.of(customer.version()));
    }

    /** The same with what their orders have come to. */
    static HttpAnswer tagged(Overview overview) {
        var customer = overview.customer();
        return HttpAnswer.json(200, of(customer, TallyAnswer.of(overview.orders())))
                .tagged(CustomerTag.of(customer.version(), overview.orders()));
    }
}
