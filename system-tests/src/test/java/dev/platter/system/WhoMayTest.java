package dev.platter.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import dev.platter.issuer.DemoUser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets in, and what they see of others; the refusals are API Gateway's. */
@OnEveryHome
class WhoMayTest {

    private final Platter platter;

    WhoMayTest(Platter platter) {
        this.platter = platter;
    }

    @ParameterizedTest
    @CsvSource({"POST,/orders", "GET,/orders/some", "POST,/photos", "GET,/photos/some", "GET,/metrics",
            "GET,/delivery-conditions/10119"})
    void aRouteThatAsksForATokenIs401WithoutOne(String method, String path) {
        var answer = platter.withoutToken().send(method, path, "");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.text()).isEqualTo("{\"message\":\"Unauthorized\"}");
        assertThat(answer.header("www-authenticate")).startsWith("Bearer");
    }

    @ParameterizedTest
    @CsvSource({"CUSTOMER,GET,/metrics", "CUSTOMER,POST,/photos", "CUSTOMER,GET,/photos/some",
            "RESTAURANT,POST,/orders",
            "COURIER,POST,/orders", "COURIER,GET,/metrics"})
    void aTokenWithoutTheScopeOfTheRouteIs403(DemoUser user, String method, String path) {
        var answer = platter.as(user).send(method, path, "");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text()).isEqualTo("{\"message\":\"Forbidden\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "a.b.c", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJkZW1vLWN1c3RvbWVyIn0."})
    void whatIsNoTokenOfTheIssuersIs401(String token) {
        assertThat(platter.withToken(token).get("/orders/some").status()).isEqualTo(401);
    }

    @Test
    void aTokenThatWasChangedIs401() {
        var whole = platter.tokenOf(DemoUser.CUSTOMER).split("\\.");
        var claims = new String(Base64.getUrlDecoder().decode(whole[1]), StandardCharsets.UTF_8)
                .replace("platter/orders.read", "platter/metrics.read");
        var forged = whole[0] + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8)) + "."
                + whole[2];

        assertThat(platter.withToken(forged).get("/metrics").status()).isEqualTo(401);
    }

    @Test
    void theMenuAndWhatIsNowhereAskForNone() {
        assertThat(platter.withoutToken().get("/menu?restaurant=sakura").status()).isEqualTo(200);
        assertThat(platter.withToken("nonsense").get("/restaurants").status()).isEqualTo(200);
        assertThat(platter.withoutToken().get("/nothing/here").status()).isEqualTo(404);
    }

    @Test
    void somebodyElsesOrderIsNotThere() {
        var order = new Ordering(platter).place("EUR", new Menu(platter).dish("Shoyu Ramen"), 1);

        assertThat(platter.get("/orders/" + order).status()).isEqualTo(200);
        var stranger = platter.as(DemoUser.COURIER).get("/orders/" + order);
        assertThat(stranger.status()).isEqualTo(404);
        assertThat(stranger.at("/type")).isEqualTo("urn:platter:problem:not-found");
    }

    @Test
    void thePageOfTheDeploymentMayCallAndNoOther() {
        var page = preflight(platter.origin());
        assertThat(page.status()).isEqualTo(204);
        assertThat(page.header("access-control-allow-origin")).isEqualTo(platter.origin());
        assertThat(page.header("access-control-allow-headers")).contains("authorization", "idempotency-key");
        assertThat(preflight("https://elsewhere.example").header("access-control-allow-origin")).isEmpty();
    }

    private Answer preflight(String origin) {
        return platter.withoutToken().send("OPTIONS", "/orders", "", "origin", origin,
                "access-control-request-method", "POST");
    }
}
