package dev.platter.order.customer.adapter;

import static dev.platter.order.table.AttributeValues.number;
import static dev.platter.order.table.AttributeValues.text;
import static dev.platter.order.table.AttributeValues.time;

import java.time.Instant;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;

import dev.platter.events.CustomerId;
import dev.platter.order.customer.domain.AddressId;
import dev.platter.order.customer.domain.Customer;
import dev.platter.order.customer.domain.Customer.KnownAddress;
import dev.platter.order.customer.domain.EmailAddress;
import dev.platter.order.customer.domain.Preferences;
import dev.platter.order.customer.domain.Profile;
import dev.platter.order.customer.domain.Units;
import dev.platter.order.table.Attributes;
import dev.platter.order.table.OrdersTable;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A customer as one item of the orders table, the addresses a map by id: two that are put at once are two paths of it and both
 * stay, and the size of the map is what their limit is held by. Of who was erased, it keeps the version and when.
 */
final class ProfileItem {

    static final String REGISTERED = """
            attribute_exists(registeredAt)
            """;

    /** Nobody yet, or nobody any more; for the first registration of all, {@code :before} is 0, which no erasure leaves. */
    static final String NOBODY_THERE = """
            attribute_not_exists(pk) OR attribute_exists(erasedAt) AND version = :before
            """;

    static final String WITH_ROOM = """
            attribute_exists(registeredAt) AND (attribute_exists(addresses.#id) OR size(addresses) < :most)
            """;

    static final String WITH_THE_ADDRESS = """
            attribute_exists(registeredAt) AND attribute_exists(addresses.#id)
            """;

    static final String PUT_ADDRESS = """
            SET addresses.#id = :address, version = version + :one, updatedAt = :now
            """;

    static final String REMOVE_ADDRESS = """
            SET version = version + :one, updatedAt = :now REMOVE addresses.#id
            """;

    private ProfileItem() {}

    static Map<String, AttributeValue> of(Customer customer) {
        var item = new HashMap<>(OrdersTable.profile(customer.id()));
        item.put("customerId", text(customer.id().value()));
        item.putAll(profile(customer.profile()));
        if (customer.consentedAt() != null) {
            item.put("consentedAt", time(customer.consentedAt()));
        }
        var addresses = new HashMap<String, AttributeValue>();
        customer.addresses().forEach(known -> addresses.put(known.id().value(), AddressValue.of(known.address())));
        item.put("addresses", AttributeValue.fromM(addresses));
        item.put("version", number(customer.version()));
        item.put("registeredAt", time(customer.registeredAt()));
        item.put("updatedAt", time(customer.updatedAt()));
        return item;
    }

    /** What a change of the profile sets; a phone only where there is one. */
    static Map<String, AttributeValue> profile(Profile profile) {
        var values = new HashMap<>(Map.of("name", text(profile.name()), "email", text(profile.email().value()),
                "currency", text(profile.preferences().currency().getCurrencyCode()),
                "units", text(profile.preferences().units().name())));
        if (profile.phone() != null) {
            values.put("phone", text(profile.phone()));
        }
        return values;
    }

    static boolean isRegistered(Map<String, AttributeValue> item) {
        return item.containsKey("registeredAt");
    }

    static Customer read(Map<String, AttributeValue> item) {
        var customer = new Attributes(item);
        var consentedAt = customer.has("consentedAt") ? customer.time("consentedAt") : null;
        var addresses = customer.map("addresses");
        return new Customer(new CustomerId(customer.text("customerId")), profile(customer, consentedAt),
                addresses.values().keySet().stream()
                        .map(id -> new KnownAddress(new AddressId(id), AddressValue.read(addresses.map(id)))).toList(),
                consentedAt, customer.number("version"), customer.time("registeredAt"), customer.time("updatedAt"));
    }

    private static Profile profile(Attributes customer, @Nullable Instant consentedAt) {
        var preferences = new Preferences(Currency.getInstance(customer.text("currency")),
                Units.valueOf(customer.text("units")), consentedAt != null);
        return new Profile(customer.text("name"), new EmailAddress(customer.text("email")),
                customer.textIfThere("phone").orElse(null), preferences);
    }
}
