package dev.platter.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import dev.platter.issuer.DemoUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A life as a customer: welcomed by mail, told by mail, told all, forgotten. */
@OnEveryHome
class CustomersTest {

    private static final String PROFILE = """
            {"name":"%s","email":"%s","preferences":{"currency":"EUR","units":"METRIC","marketingConsent":false}}
            """;
    private static final String ADDRESS = """
            {"street":"Torstraße 1","postalCode":"10119","city":"Berlin","country":"DE"}
            """;
    private static final Map<String, List<String>> TO_THE_END = Map.of(
            "SUBMITTED", List.of("CUSTOMER cancel"), "CONFIRMED", List.of("CUSTOMER cancel"),
            "PREPARING", List.of("COURIER dispatch", "COURIER deliver"),
            "OUT_FOR_DELIVERY", List.of("COURIER deliver"));

    private final Platter customer;
    private final Ordering ordering;
    private final String address = UUID.randomUUID() + "@example.com";

    CustomersTest(Platter platter) {
        this.customer = platter;
        this.ordering = new Ordering(platter);
    }

    @BeforeEach
    void beginAnew() {
        endOrders();
        assertThat(customer.send("DELETE", "/customers/me", "").status()).isEqualTo(204);
    }

    @Test
    void aCustomerIsWelcomedToldOfOrdersToldAllAndForgotten() {
        assertThat(put("/customers/me", PROFILE.formatted("Ada & Co", address)).status()).isEqualTo(201);
        assertThat(put("/customers/me/addresses/home", ADDRESS).status()).isEqualTo(201);
        assertThat(mail("Welcome to Platter").html()).contains("Ada &amp; Co");

        var order = ordering.place("EUR", new Menu(customer).dish("Pad Thai"), 2);
        assertThat(ordering.settled(order).at("/status")).isEqualTo("CONFIRMED");
        assertThat(mail("Your order is confirmed").text()).contains("2 x Pad Thai", order);

        var export = customer.get("/customers/me/export");
        assertThat(export.at("/profile/email")).isEqualTo(address);
        assertThat(export.at("/profile/addresses/0/city")).isEqualTo("Berlin");
        assertThat(export.text()).contains(order);

        endOrders();
        assertThat(customer.send("DELETE", "/customers/me", "").status()).isEqualTo(204);
        assertThat(customer.get("/customers/me").status()).isEqualTo(404);
        assertThat(customer.get("/customers/me/export").text()).doesNotContain(address, "Berlin").contains(order);
        assertThat(customer.get("/orders/" + order).at("/status")).isEqualTo("CANCELLED");
    }

    @Test
    void aProfileIsChangedByWhoeverHasSeenIt() {
        put("/customers/me", PROFILE.formatted("Ada", address));
        var seen = customer.get("/customers/me").header("etag");
        var other = PROFILE.formatted("Ada King", address);

        assertThat(put("/customers/me", other).status()).isEqualTo(428);
        assertThat(put("/customers/me", other, "if-match", seen).at("/name")).isEqualTo("Ada King");
        assertThat(put("/customers/me", other.replace("King", "Byron"), "if-match", seen).status()).isEqualTo(412);
    }

    @Test
    void whatCannotBeIsRefusedAtItsPlace() {
        assertThat(put("/customers/me", PROFILE.formatted("Ada", "nowhere")).pointers()).containsExactly("/email");
        assertThat(put("/customers/me", PROFILE.formatted("A".repeat(101), address)).pointers())
                .containsExactly("/name");
        assertThat(put("/customers/me", "[" + "1,".repeat(10_000) + "1]").status()).isEqualTo(400);
        assertThat(put("/customers/me/addresses/a%20b", ADDRESS).pointers()).containsExactly("#path/addressId");
        assertThat(put("/customers/me/addresses/home", ADDRESS.replace("DE", "ZZ")).pointers())
                .containsExactly("/country");
        assertThat(customer.get("/customers/me/export?cursor=mine").pointers()).containsExactly("#query/cursor");
        assertThat(customer.send("POST", "/customers/me", "").status()).isEqualTo(405);
        assertThat(customer.as(DemoUser.RESTAURANT).get("/customers/me").status()).isEqualTo(403);
        assertThat(customer.withoutToken().get("/customers/me").status()).isEqualTo(401);
        assertThat(customer.get("/customers/me").status()).isEqualTo(404);
    }

    private Answer put(String path, String json, String... headers) {
        var all = Stream.concat(Stream.of("content-type", "application/json"), Stream.of(headers));
        return customer.send("PUT", path, json, all.toArray(String[]::new));
    }

    /** The mail of this subject once it is there; nobody says in which order mails arrive. */
    private Mail mail(String subject) {
        return await().atMost(Platter.PATIENCE).until(() -> customer.aws().mailsTo(address).stream()
                .filter(mail -> mail.subject().equals(subject)).findFirst(), Optional::isPresent).orElseThrow();
    }

    /** All that this customer has open, from whatever test: nobody is forgotten before. */
    private void endOrders() {
        TO_THE_END.forEach((status, steps) -> orders(status).forEach(order -> {
            ordering.settled(order);
            steps.forEach(step -> {
                var who = DemoUser.valueOf(step.split(" ")[0]);
                customer.as(who).send("POST", "/orders/" + order + "/" + step.split(" ")[1], "");
            });
        }));
    }

    private List<String> orders(String status) {
        return customer.get("/orders?limit=100&status=" + status).json().path("orders").valueStream()
                .map(order -> order.path("orderId").asString()).toList();
    }
}
