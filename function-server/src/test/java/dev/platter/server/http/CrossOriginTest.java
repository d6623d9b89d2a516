package dev.platter.server.http;

import static dev.platter.server.Kitchen.aService;
import static dev.platter.server.Kitchen.anApi;
import static dev.platter.server.Kitchen.host;
import static dev.platter.server.Kitchen.registering;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import dev.platter.sam.HttpCors;
import dev.platter.sam.HttpRoute;
import dev.platter.sam.Placement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What a browser learns of who may call. */
@TestInstance(Lifecycle.PER_CLASS)
class CrossOriginTest {

    private static final String PAGE = "https://platter.example";
    private static final HttpCors PAGE_ONLY = new HttpCors(List.of(PAGE), List.of("GET", "POST"),
            List.of("authorization", "content-type"), List.of("location", "etag"), Duration.ofHours(1), false);

    private final Api api = Api.answering(APIGatewayV2HTTPResponse.builder().withStatusCode(201)
            .withHeaders(Map.of("location", "/orders/1", "Access-Control-Allow-Origin", "*",
                    "access-control-allow-credentials", "true"))
            .withBody("{}").build());
    private final RunningFront front = serving();

    private RunningFront serving() {
        var orders = aService("orders", PAGE_ONLY, anApi("orders", new HttpRoute("POST /orders", true, List.of()),
                new HttpRoute("GET /menu", false, List.of()), new HttpRoute("$default", false, List.of())));
        var photos = aService("photos", new HttpCors(List.of("*"), List.of("GET"), List.of(), List.of(), Duration.ZERO,
                false), anApi("photos", "GET /photos"));
        var tickets = aService("tickets", new HttpCors(List.of(PAGE), List.of("GET"), List.of(), List.of(),
                Duration.ZERO, true), anApi("tickets", "GET /tickets"));
        var none = aService("none", anApi("none", "GET /none"));
        var http = new HttpFront(List.of(orders, photos, tickets, none), (route, request) -> Verdict.noToken(),
                new HttpEvents(Placement.local(), Clock.systemUTC(), () -> "id"));
        List.of(orders, photos, tickets, none)
                .forEach(service -> http.open(host(service, registering(service.service(), Api.class, api))));
        return RunningFront.of(http);
    }

    @Test
    void thePageIsToldBeforeItCallsWithoutATokenAndWithoutTheFunction() {
        var calls = api.calls();
        assertThat(preflight("/orders", PAGE, "POST")).isEqualTo(new Told(204, Map.of(
                "access-control-allow-origin", PAGE,
                "access-control-allow-methods", "GET,POST",
                "access-control-allow-headers", "authorization,content-type",
                "access-control-max-age", "3600")));
        assertThat(preflight("/nowhere", PAGE, "GET").headers()).containsKey("access-control-allow-origin");
        assertThat(api.calls()).isEqualTo(calls);
    }

    @Test
    void anotherPageIsToldNothing() {
        for (var origin : List.of("https://elsewhere.example", "http://platter.example", PAGE + ".evil.example",
                "null")) {
            assertThat(preflight("/orders", origin, "POST")).isEqualTo(new Told(204, Map.of()));
            assertThat(get("/menu", origin)).isEqualTo(new Told(201, Map.of()));
        }
    }

    @Test
    void thePageMayReadTheAnswerAndItsHeadersAsTheTemplateSaysAndNotTheFunction() {
        assertThat(get("/menu", PAGE)).isEqualTo(new Told(201, Map.of(
                "access-control-allow-origin", PAGE, "access-control-expose-headers", "location,etag")));
    }

    @Test
    void thePageMayReadARefusalToo() {
        var refused = front.send(front.request("/orders").header("origin", PAGE)
                .POST(BodyPublishers.ofString("{}")).build());
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("access-control-allow-origin")).contains(PAGE);
    }

    @Test
    void whoIsNoPageOfElsewhereIsToldNothing() {
        assertThat(told(front.get("/menu"))).isEqualTo(new Told(201, Map.of()));
    }

    @Test
    void anyOriginIsAnsweredWithAnyAndOneThatMaySendCookiesIsToldSo() {
        assertThat(get("/photos", "https://anywhere.example").headers())
                .isEqualTo(Map.of("access-control-allow-origin", "*"));
        assertThat(get("/tickets", PAGE).headers()).isEqualTo(
                Map.of("access-control-allow-origin", PAGE, "access-control-allow-credentials", "true"));
        assertThat(preflight("/tickets", PAGE, "GET").headers()).containsEntry("access-control-allow-credentials",
                "true");
    }

    @Test
    void anApiWithoutCorsLeavesTheQuestionToItsRoutes() {
        assertThat(get("/none", PAGE).headers()).containsKey("access-control-allow-origin"); // the function's own
    }

    private Told preflight(String path, String origin, String method) {
        return told(front.send(front.request(path).header("origin", origin)
                .header("access-control-request-method", method)
                .header("access-control-request-headers", "authorization")
                .method("OPTIONS", BodyPublishers.noBody()).build()));
    }

    private Told get(String path, String origin) {
        return told(front.send(front.request(path).header("origin", origin).build()));
    }

    private static Told told(HttpResponse<String> answer) {
        var headers = new TreeMap<String, String>();
        answer.headers().map().forEach((name, values) -> {
            if (name.startsWith("access-control-")) {
                headers.put(name, String.join(";", values));
            }
        });
        return new Told(answer.statusCode(), headers);
    }

    private record Told(int status, Map<String, String> headers) {}

    @AfterAll
    void close() {
        front.close();
    }
}
