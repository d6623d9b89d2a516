package dev.platter.order.customer.domain;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.List;

import dev.platter.events.CustomerId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has registered.
 *
 * @param addresses by their ids; at most {@value #MOST_ADDRESSES}
 * @param consentedAt when they agreed to marketing; null unless they did
 * @param version counts the changes of all of it, from the registration on
 */
public record Customer(CustomerId id, Profile profile, List<KnownAddress> addresses, @Nullable Instant consentedAt,
        long version, Instant registeredAt, Instant updatedAt) {

    /** The most addresses of one customer. */
    public static final int MOST_ADDRESSES = 10;

    /** An address by its name. */
    public record KnownAddress(AddressId id, Address address) {}

    public Customer {
        addresses = addresses.stream().sorted(comparing(known -> known.id().value())).toList();
    }

    /** A customer who registers now. @param version one more than whatever was there before */
    static Customer registered(CustomerId id, Profile profile, long version, Instant now) {
        var consentedAt = profile.preferences().marketingConsent() ? now : null;
        return new Customer(id, profile, List.of(), consentedAt, version, now, now);
    }
}
