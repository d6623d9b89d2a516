package dev.platter.runtime.http;

import static dev.platter.runtime.http.Calls.call;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class RoutesTest {

    private final Routes routes = Routes.none()
            .on("GET /things/{id}", call -> HttpAnswer.json(200, Map.of("path", call.event().getRawPath())))
            .on("PUT /things/{id}", call -> HttpAnswer.json(200, Map.of()))
            .on("GET /broken", call -> {
                throw new IllegalStateException("secret detail");
            });

    @Test
    void aCallGoesToTheHandlerOfItsRouteKey() {
        var answer = routes.answer(call("GET /things/{id}", "GET", "/things/7"));

        assertThat(answer.getStatusCode()).isEqualTo(200);
        assertThat(answer.getHeaders()).containsEntry("content-type", "application/json");
        assertThat(answer.getBody()).isEqualTo("{\"path\":\"/things/7\"}");
    }

    @Test
    void anUnknownPathIsAProblemDocument404() {
        var answer = routes.answer(call("$default", "GET", "/nothing"));

        assertThat(answer.getStatusCode()).isEqualTo(404);
        assertThat(answer.getHeaders()).containsEntry("content-type", "application/problem+json");
        assertThat(answer.getBody()).contains("\"status\":404", "urn:platter:problem:not-found", "/nothing");
    }

    @Test
    void aMethodThatThePathDoesNotHaveIs405AndNamesThoseItHas() {
        var answer = routes.answer(call("$default", "DELETE", "/things/7"));

        assertThat(answer.getStatusCode()).isEqualTo(405);
        assertThat(answer.getHeaders()).containsEntry("allow", "GET, PUT");
    }

    @Test
    void aMethodThatAnotherFunctionsPathDoesNotHaveIs405Too() {
        var all = routes.beside(List.of("GET /others/{id}", "DELETE /others/{id}"));

        var answer = all.answer(call("$default", "PUT", "/others/7"));

        assertThat(answer.getStatusCode()).isEqualTo(405);
        assertThat(answer.getHeaders()).containsEntry("allow", "DELETE, GET");
        assertThat(all.answer(call("$default", "OPTIONS", "/others/7")).getStatusCode()).isEqualTo(204);
    }

    @Test
    void whatAPathTakesMayBeAskedSoThatABrowsersPreflightIsGood() {
        var answer = routes.answer(call("$default", "OPTIONS", "/things/7"));

        assertThat(answer.getStatusCode()).isEqualTo(204);
        assertThat(answer.getHeaders()).containsExactly(Map.entry("allow", "GET, PUT"));
        assertThat(routes.answer(call("$default", "OPTIONS", "/nothing")).getStatusCode()).isEqualTo(404);
    }

    @Test
    void aPathParameterStandsForOneSegment() {
        assertThat(routes.answer(call("$default", "DELETE", "/things/7/parts")).getStatusCode()).isEqualTo(404);
        assertThat(routes.answer(call("$default", "DELETE", "/things/")).getStatusCode()).isEqualTo(404);
    }

    @Test
    void aFaultIs500AndTellsNothingOfItself() {
        var answer = routes.answer(call("GET /broken", "GET", "/broken"));

        assertThat(answer.getStatusCode()).isEqualTo(500);
        assertThat(answer.getBody()).contains("urn:platter:problem:internal").doesNotContain("secret", "Exception");
    }
}
