package dev.platter.server.http;

import static dev.platter.server.Kitchen.aService;
import static dev.platter.server.Kitchen.anApi;
import static dev.platter.server.Kitchen.host;
import static dev.platter.server.Kitchen.registering;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import dev.platter.sam.Placement;
import dev.platter.sam.ServiceBindings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpFrontTest {

    private static final HttpEvents EVENTS = new HttpEvents(Placement.local(), Clock.systemUTC(), () -> "id");
    private static final int TEN_MEBIBYTES = 10 * 1024 * 1024;

    private static final Authorizer NOBODY = (route, request) -> Verdict.noToken();

    private final ServiceBindings orders = aService("orders",
            anApi("orders", "GET /menu", "POST /orders", "GET /orders/{orderId}", "GET /orders/latest", "$default"));
    private final ServiceBindings photos = aService("photos",
            anApi("photos", "POST /photos", "ANY /photos/{proxy+}", "GET /photos/{photoId}", "$default"));
    private @Nullable RunningFront running;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET    | /menu            | orders by GET /menu
            GET    | /orders/o-1      | orders by GET /orders/{orderId}
            GET    | /orders/latest   | orders by GET /orders/latest
            GET    | /photos/p-1      | photos by GET /photos/{photoId}
            DELETE | /photos/p-1      | photos by ANY /photos/{proxy+}
            GET    | /photos/p-1/tags | photos by ANY /photos/{proxy+}
            DELETE | /menu            | orders by $default
            PUT    | /photos          | photos by $default
            GET    | /nowhere         | orders by $default
            HEAD   | /menu            | ''
            """)
    void theMostSpecificRouteTakesTheRequestAndWhatNoneTakesGoesToADefault(String method, String path, String taken) {
        var front = serving(both(Api.saying("orders"), Api.saying("photos")));
        var answer = front.send(front.request(path).method(method, BodyPublishers.noBody()).build());
        assertThat(answer.body()).isEqualTo(taken);
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void aServiceThatIsNotReadyAnswers503WhileItsNeighbourServes() {
        var http = new HttpFront(List.of(orders, photos), NOBODY, EVENTS);
        http.open(host(orders, registering("orders", Api.class, Api.saying("orders"))));
        var front = serving(http);
        assertThat(front.get("/menu").statusCode()).isEqualTo(200);
        assertThat(front.get("/photos/p-1").statusCode()).isEqualTo(503);
        assertThat(front.get("/photos/p-1").body()).isEqualTo("{\"message\":\"Service Unavailable\"}");
    }

    @Test
    void anUnknownPathOfAServiceWithoutADefaultIsNotFoundInTheGatewaysWords() {
        var bindings = aService("orders", anApi("orders", "GET /menu"));
        var front = serving(open(bindings, NOBODY, Api.saying("orders")));
        var answer = front.send(front.request("/nowhere").header("accept", "text/html").build());
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).isEqualTo("{\"message\":\"Not Found\"}");
    }

    @Test
    void twoServicesWithTheSameRouteAreRefused() {
        var twin = aService("twin", anApi("twin", "GET /menu"));
        assertThatThrownBy(() -> new HttpFront(List.of(orders, twin), NOBODY, EVENTS))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("GET /menu");
    }

    @Test
    void aBodyOfTenMebibytesIsPassedAndOneByteMoreIsNot() {
        var api = Api.saying("orders");
        var front = serving(open(orders, NOBODY, api));
        var answer = front
                .send(front.request("/orders").POST(BodyPublishers.ofByteArray(new byte[TEN_MEBIBYTES])).build());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Base64.getDecoder().decode(api.lastEvent().getBody())).hasSize(TEN_MEBIBYTES);
        var refused = front.send(
                front.request("/orders").POST(BodyPublishers.ofByteArray(new byte[TEN_MEBIBYTES + 1])).build());
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body()).isEqualTo("{\"message\":\"Request Entity Too Large\"}");
    }

    @Test
    void aTextThatIsNotUtf8KeepsItsBytes() {
        var api = Api.saying("orders");
        var front = serving(open(orders, NOBODY, api));
        byte[] latin1 = {'"', (byte) 0xe9, '"'};
        front.send(front.request("/orders").header("content-type", "application/json")
                .POST(BodyPublishers.ofByteArray(latin1)).build());
        var event = api.lastEvent();
        assertThat(event.getIsBase64Encoded()).isTrue();
        assertThat(Base64.getDecoder().decode(event.getBody())).isEqualTo(latin1);
    }

    @Test
    void theResponseIsPassedOnAsItIs() {
        var response = APIGatewayV2HTTPResponse.builder()
                .withStatusCode(422)
                .withHeaders(Map.of("content-type", "application/problem+json", "x-one", "1"))
                .withCookies(List.of("a=1; Path=/", "b=2"))
                .withBody("{\"title\":\"Café\"}")
                .build();
        var front = serving(open(orders, NOBODY, Api.answering(response)));
        var answer = front.get("/menu");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().allValues("content-type")).containsExactly("application/problem+json");
        assertThat(answer.headers().allValues("x-one")).containsExactly("1");
        assertThat(answer.headers().allValues("set-cookie")).containsExactly("a=1; Path=/", "b=2");
        assertThat(answer.body()).isEqualTo("{\"title\":\"Café\"}");
    }

    @Test
    void aBase64BodyIsDecodedAndABodyWithoutATypeIsText() {
        var response = APIGatewayV2HTTPResponse.builder()
                .withStatusCode(200)
                .withBody(Base64.getEncoder().encodeToString("ramen".getBytes(StandardCharsets.UTF_8)))
                .withIsBase64Encoded(true)
                .build();
        var front = serving(open(orders, NOBODY, Api.answering(response)));
        assertThat(front.get("/menu").body()).isEqualTo("ramen");
        assertThat(front.get("/menu").headers().firstValue("content-type")).contains("text/plain;charset=utf-8");
    }

    @Test
    void aFunctionThatThrowsOrAnswersNonsenseIsAnInternalServerErrorWithoutATrace() {
        var failing = Api.answering(event -> {
            if (event.getRouteKey().equals("GET /menu")) {
                throw new IllegalStateException("secret");
            }
            return APIGatewayV2HTTPResponse.builder().build();
        });
        var front = serving(open(orders, NOBODY, failing));
        for (String path : List.of("/menu", "/orders/o-1")) {
            var answer = front.send(front.request(path).header("accept", "text/html").build());
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body()).isEqualTo("{\"message\":\"Internal Server Error\"}");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "GET /%zz HTTP/1.1\r\nHost: x\r\nAccept: text/html\r\nConnection: close\r\n\r\n",
            "GET /orders/%00 HTTP/1.1\r\nHost: x\r\nAccept: text/html\r\nConnection: close\r\n\r\n",
            "GET /<script> HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
            "GET /\\..\\menu HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
            "GET /../../etc/passwd HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
            "GET /menu HTTP/1.1\r\nConnection: close\r\n\r\n",
            "GET /menu HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n",
            "nonsense\r\n\r\n"})
    void whatTomcatRefusesItselfIsShortAndNamesNoServer(String request) {
        var front = serving(open(orders, NOBODY, Api.saying("orders")));
        assertThat(front.sendRaw(request))
                .startsWith("HTTP/1.1 400")
                .doesNotContainIgnoringCase("tomcat")
                .doesNotContainIgnoringCase("<html")
                .doesNotContain("Exception", "at org.");
    }

    @Test
    void aPathNamedErrorIsNothingSpecial() {
        var front = serving(open(orders, NOBODY, Api.saying("orders")));
        assertThat(front.get("/error").body()).isEqualTo("orders by $default");
    }

    private HttpFront both(Api first, Api second) {
        var http = new HttpFront(List.of(orders, photos), NOBODY, EVENTS);
        http.open(host(orders, registering("orders", Api.class, first)));
        http.open(host(photos, registering("photos", Api.class, second)));
        return http;
    }

    private static HttpFront open(ServiceBindings bindings, Authorizer authorizer, Api api) {
        var http = new HttpFront(List.of(bindings), authorizer, EVENTS);
        http.open(host(bindings, registering(bindings.service(), Api.class, api)));
        return http;
    }

    private RunningFront serving(HttpFront http) {
        running = RunningFront.of(http);
        return running;
    }

    @AfterEach
    void close() {
        if (running != null) {
            running.close();
        }
    }
}
