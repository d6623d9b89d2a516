package dev.platter.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CacheableTest {

    private static final RouteHandler THIRD = call -> HttpAnswer.json(200, Map.of("name", "Ramen"))
            .tagged(EntityTag.strong("3"));

    @ParameterizedTest
    @ValueSource(strings = {"\"3\"", "W/\"3\"", "*", " * ", "\"1\", \"3\"", "W/\"1\",W/\"3\"", ",\"a,b\" , ,\"3\",",
            "\"\", \"3\""})
    void whatIsKnownIsNotSentAgain(String known) {
        var answer = answer(THIRD, known);

        assertThat(answer.status()).isEqualTo(304);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers()).isEqualTo(Map.of("etag", "\"3\"", "cache-control", "max-age=5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "W/\"2\"", "\"3 \"", "3", "\"1\", 3", "\"3", "", ",", "\"2,3\"", "w/\"3\"",
            "\"2\"\"3\""})
    void whatIsNotKnownOrCannotBeUnderstoodIsSent(String known) {
        assertThat(answer(THIRD, known).status()).isEqualTo(200);
    }

    @Test
    void aCallerWhoKnowsNothingGetsTheTagAndForHowLongItHolds() {
        var answer = answer(THIRD, null);

        assertThat(answer.body()).isEqualTo("{\"name\":\"Ramen\"}");
        assertThat(answer.headers()).containsEntry("etag", "\"3\"").containsEntry("cache-control", "max-age=5");
    }

    @Test
    void whatHasNoTagIsTaggedByItsContent() {
        RouteHandler one = call -> HttpAnswer.json(200, Map.of("name", "Ramen"));
        RouteHandler other = call -> HttpAnswer.json(200, Map.of("name", "Pizza"));
        var tag = answer(one, null).headers().getOrDefault("etag", "");

        assertThat(answer(one, tag).status()).isEqualTo(304);
        assertThat(answer(other, tag).status()).isEqualTo(200);
    }

    @Test
    void aRefusalIsKeptByNobody() {
        var answer = answer(call -> HttpAnswer.problem(Problem.notFound("There is no such dish")), "*");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.headers()).containsEntry("cache-control", "no-store");
    }

    private static HttpAnswer answer(RouteHandler handler, @Nullable String known) {
        var headers = known == null ? Map.<String, String>of() : Map.of("if-none-match", known);
        var event = APIGatewayV2HTTPEvent.builder().withHeaders(headers).build();
        return new Cacheable("max-age=5", handler).answer(new HttpCall(event));
    }
}
