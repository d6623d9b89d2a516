package dev.platter.server.http;

import static dev.platter.server.Kitchen.aService;
import static dev.platter.server.Kitchen.anApi;
import static dev.platter.server.Kitchen.host;
import static dev.platter.server.Kitchen.registering;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.platter.sam.HttpRoute;
import dev.platter.sam.Placement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Requests beside the events that API Gateway sends for them; the first is the sample of AWS's documentation. */
@TestInstance(Lifecycle.PER_CLASS)
class GoldenEventTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();
    private static final Verdict CUSTOMER_1 = new Verdict.Admitted(Map.of("sub", "customer-1"));
    private static final Instant NOW = Instant.ofEpochMilli(1583348638390L);

    private final Api api = Api.saying("api");
    private final RunningFront front = startedFront();

    private RunningFront startedFront() {
        var bindings = aService("api-id", anApi("api",
                new HttpRoute("GET /orders/{orderId}", true, List.of("orders")),
                new HttpRoute("POST /photos", false, List.of()),
                new HttpRoute("ANY /files/{proxy+}", false, List.of()),
                new HttpRoute("$default", false, List.of())));
        var events = new HttpEvents(new Placement("dev", "us-east-1", "123456789012"),
                Clock.fixed(NOW, ZoneOffset.UTC), () -> "id");
        var httpFront = new HttpFront(List.of(bindings), (route, request) -> CUSTOMER_1, events);
        httpFront.open(host(bindings, registering("api", Api.class, api)));
        return RunningFront.of(httpFront);
    }

    @ParameterizedTest
    @ValueSource(strings = {"documentation-sample", "path-parameter-and-claims", "binary-body", "form",
            "rest-of-the-path",
            "encoded-names", "nothing-but-a-path"})
    void aRequestBecomesExactlyTheEventThatApiGatewaySends(String name) throws Exception {
        assertThat(front.sendRaw(asSent(Files.readString(golden(name + ".http"))))).startsWith("HTTP/1.1 200");
        assertThat(JSON.readTree(JSON.writeValueAsString(api.lastEvent())))
                .isEqualTo(JSON.readTree(Files.readString(golden(name + ".json"))));
    }

    /** The files have lines; HTTP wants CRLF after each line of the head and an empty one before the body. */
    private static String asSent(String request) {
        var parts = request.split("\n\n", 2);
        var body = parts.length == 2 ? parts[1] : "";
        return parts[0].stripTrailing().replace("\n", "\r\n") + "\r\n\r\n" + body;
    }

    private static Path golden(String file) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(GoldenEventTest.class.getResource("/golden/" + file)).toURI());
    }

    @AfterAll
    void close() {
        front.close();
    }
}
