package dev.platter.issuer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who can sign in here. The password of each is their name, and so is the secret of the client of the same name, which gets
 * tokens of its user without a browser.
 */
public enum DemoUser {

    /** Orders, and has a profile. */
    CUSTOMER(Set.of(), "orders.write", "orders.read", "carts", "customers", "activity.write",
            "delivery-conditions.read"),
    /** Owns the restaurants that the menu is seeded with. */
    RESTAURANT(Set.of(), "orders.read", "orders.prepare", "dishes.write", "photos.write", "metrics.read",
            "delivery-conditions.read"),
    /** Takes orders to the door. */
    COURIER(Set.of("couriers"), "orders.read", "orders.deliver", "delivery-conditions.read");

    private final Set<String> groups;
    private final List<String> scopes;

    DemoUser(Set<String> groups, String... scopes) {
        this.groups = groups;
        this.scopes = Arrays.stream(scopes).map("platter/"::concat).toList();
    }

    /** The name to sign in with, which is password, client id and secret too. */
    public String username() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Who they are, as the {@code sub} of their tokens says. */
    public String sub() {
        return "demo-" + username();
    }

    /** What their tokens may be used for. */
    public List<String> scopes() {
        return scopes;
    }

    Set<String> groups() {
        return groups;
    }

    static Optional<DemoUser> named(String username) {
        return Stream.of(values()).filter(user -> user.username().equals(username)).findFirst();
    }
}
