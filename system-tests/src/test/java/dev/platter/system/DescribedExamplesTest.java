package dev.platter.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import dev.platter.issuer.DemoUser;
import dev.platter.system.openapi.Example;
import dev.platter.system.openapi.OpenApi;
import dev.platter.system.openapi.Operation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every example of the OpenAPI document is asked for, and answered as the document says. */
@OnEveryHome
class DescribedExamplesTest {

    private static final int BAD_REQUEST = 400;

    private final Platter platter;

    DescribedExamplesTest(Platter platter) {
        this.platter = platter;
    }

    static Stream<Example> examples() {
        return OpenApi.read().operations().flatMap(Example::of);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleIsAnsweredAsTheDocumentSays(Example example) {
        var answer = answered(example);

        var shown = example.answer(answer.status());
        assertThat(shown).as("%d %s", answer.status(), answer.text()).isPresent();
        if (answer.status() >= BAD_REQUEST) {
            assertThat(answer.json()).isEqualTo(shown.get());
        }
    }

    /** The answer to an example's request; that of a success has been held to its schema on the way. */
    private Answer answered(Example example) {
        var taken = new HashMap<String, String>();
        example.cameBy().ifPresent(way -> {
            var answer = answered(way.before());
            way.parameters().forEach((name, expression) -> taken.put(name, taken(way.before(), answer, expression)));
        });
        return example.comesLater()
                ? await().atMost(Platter.PATIENCE).until(() -> ask(example, taken),
                        answer -> example.answer(answer.status()).isPresent())
                : ask(example, taken);
    }

    private Answer ask(Example example, Map<String, String> taken) {
        var operation = example.operation();
        return caller(operation).send(operation.method().toUpperCase(Locale.ROOT), path(example, taken),
                example.body().map(JsonNode::toString).orElse(""), headers(example, taken));
    }

    /** Whoever of the demo users has one of its scopes. */
    private Platter caller(Operation operation) {
        return operation.authorized()
                ? platter.as(Stream.of(DemoUser.values())
                        .filter(user -> user.scopes().stream().anyMatch(operation.scopes()::contains)).findFirst()
                        .orElseThrow())
                : platter.withoutToken();
    }

    private static String taken(Example before, Answer answer, String expression) {
        var parts = expression.split("[.#]", 3);
        return switch (parts[0] + "." + parts[1]) {
            case "$response.body" -> answer.at(parts[2]);
            case "$response.header" -> answer.header(parts[2]);
            case "$request.path" -> requireNonNull(before.parameters("path").get(parts[2]));
            default -> throw new IllegalArgumentException(expression);
        };
    }

    private static String path(Example example, Map<String, String> taken) {
        var path = example.operation().path();
        for (var parameter : values(example, "path", taken).entrySet()) {
            path = path.replace("{" + parameter.getKey() + "}", encoded(parameter.getValue()));
        }
        var query = values(example, "query", taken).entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + encoded(parameter.getValue()))
                .collect(joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String[] headers(Example example, Map<String, String> taken) {
        var headers = values(example, "header", taken);
        example.body().ifPresent(body -> headers.put("content-type", "application/json"));
        return headers.entrySet().stream().flatMap(header -> Stream.of(header.getKey(), header.getValue()))
                .toArray(String[]::new);
    }

    /** As the document has them, but for what a link has taken along. */
    private static Map<String, String> values(Example example, String in, Map<String, String> taken) {
        var values = new HashMap<>(example.parameters(in));
        values.replaceAll((name, value) -> taken.getOrDefault(name, value));
        return values;
    }

    /** In a path a plus sign is one. */
    private static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8).replace("+", "%20");
    }
}
