package dev.platter.door;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FrontDoorTest {

    private static final InetSocketAddress ANY_PORT = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);

    private final HttpClient http = HttpClient.newHttpClient();
    private final HttpServer orders;
    private final HttpServer photos;
    private final FrontDoor door;

    FrontDoorTest() throws IOException {
        orders = service("orders");
        photos = service("photos");
        door = FrontDoor.open(ANY_PORT, List.of("/=" + address(orders), "/photos=" + address(photos) + "/photos",
                "/thumbnails=" + address(photos) + "/bucket", "/gone=http://localhost:1"));
    }

    @BeforeEach
    void open() {
        List.of(orders, photos).forEach(HttpServer::start);
    }

    @AfterEach
    void close() {
        door.close();
        List.of(orders, photos).forEach(service -> service.stop(0));
    }

    @Test
    void aRequestGoesToTheServiceOfItsPathAndElseToTheFirst() throws Exception {
        assertThat(send("GET", "/photos/7?size=%2F1", "").body()).isEqualTo("photos GET /photos/7?size=%2F1 - ");
        assertThat(send("GET", "/photosynthesis", "").body()).isEqualTo("orders GET /photosynthesis - ");
        assertThat(send("DELETE", "/a%20b", "").body()).isEqualTo("orders DELETE /a%20b - ");
    }

    @Test
    void theAddressTakesThePlaceOfThePath() throws Exception {
        assertThat(send("GET", "/thumbnails/7/640.jpg", "").body()).isEqualTo("photos GET /bucket/7/640.jpg - ");
    }

    @Test
    void bodyHeadersAndStatusPassInBothDirections() throws Exception {
        var answer = send("POST", "/orders", "two ramen");

        assertThat(answer.body()).isEqualTo("orders POST /orders lunch two ramen");
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("location")).hasValue("/orders/1");
    }

    @Test
    void anAnswerWithoutABodyPasses() throws Exception {
        var head = http.send(HttpRequest.newBuilder(door.uri().resolve("/menu")).HEAD().build(),
                BodyHandlers.ofString());

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
    }

    @Test
    void aServiceThatDoesNotAnswerIsUnavailable() throws Exception {
        var answer = send("GET", "/gone", "");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).isEqualTo("{\"message\":\"Service Unavailable\"}");
    }

    @Test
    void whatIsNoDoorIsRefusedInWords() {
        assertThatThrownBy(() -> FrontDoor.open(ANY_PORT, List.of("photos")))
                .hasMessage("a door is /path=http://address, not photos");
    }

    private HttpResponse<String> send(String method, String path, String body) throws Exception {
        var publisher = body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        return http.send(HttpRequest.newBuilder(URI.create(door.uri() + path)).method(method, publisher)
                .header("idempotency-key", body.isEmpty() ? "-" : "lunch").build(), BodyHandlers.ofString());
    }

    private static HttpServer service(String name) throws IOException {
        var server = HttpServer.create(ANY_PORT, 0);
        server.createContext("/", exchange -> tell(name, exchange));
        return server;
    }

    private static void tell(String name, HttpExchange exchange) throws IOException {
        try (exchange) {
            var asked = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            var key = exchange.getRequestHeaders().getFirst("idempotency-key");
            var told = "%s %s %s %s %s".formatted(name, exchange.getRequestMethod(), exchange.getRequestURI(), key,
                    asked).getBytes(UTF_8);
            exchange.getResponseHeaders().set("location", "/orders/1");
            boolean silent = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(asked.isEmpty() ? 200 : 201, silent ? -1 : told.length);
            if (!silent) {
                exchange.getResponseBody().write(told);
            }
        }
    }

    private static String address(HttpServer server) {
        return "http://localhost:" + server.getAddress().getPort();
    }
}
