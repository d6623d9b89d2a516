package dev.platter.system.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The synchronous functions: events of API Gateway. */
@OnLambda
class ApiFunctionsTest {

    private final Functions functions;

    ApiFunctionsTest(Functions functions) {
        this.functions = functions;
    }

    private static JsonNode body(JsonNode answer) {
        return JsonMapper.shared().readTree(answer.path("body").asString());
    }

    @ParameterizedTest
    @MethodSource("dev.platter.system.lambda.Triggered#byRequests")
    void awsOwnSampleIsARequestForNothingThatWeHave(String function) {
        JsonNode answer = functions.get(function).answer(Samples.of("http-api"));

        assertThat(answer.path("statusCode").asInt()).isEqualTo(404);
        assertThat(answer.at("/headers/content-type").asString()).isEqualTo("application/problem+json");
        assertThat(body(answer).path("detail").asString()).contains("/path/to/resource");
        assertThat(functions.get(function).calls()).isEmpty();
    }

    @Test
    void anOrderIsPlacedAndFollowedWithTheCallsThatTheRoleAllows() {
        var ordering = Ordering.in(functions);
        var api = functions.get("orderApi");

        String id = ordering.place("ramen", 2);
        assertThat(api.calls()).containsExactly("dynamodb:BatchGetItem platter-lambda-orders",
                "dynamodb:PutItem platter-lambda-orders", "dynamodb:PutItem platter-lambda-order-events",
                "dynamodb:UpdateItem platter-lambda-orders");

        assertThat(ordering.order(id).path("status").asString()).isEqualTo("SUBMITTED");
        assertThat(api.calls()).containsExactly("dynamodb:GetItem platter-lambda-orders");
    }

    @Test
    void aBodyInBase64IsTakenForItsText() {
        Ordering.in(functions);

        JsonNode answer = functions.get("orderApi")
                .answer(ApiEvent.post("/orders", Ordering.order("ramen", 1)).inBase64());

        assertThat(answer.path("statusCode").asInt()).isEqualTo(201);
    }

    @Test
    void aBodyAsLargeAsLambdaTakesIsRefusedInWords() {
        var event = ApiEvent.post("/orders", "");
        event.json().put("body", "x".repeat(6 * 1024 * 1024 - event.toString().length()));

        JsonNode answer = functions.get("orderApi").answer(event);

        assertThat(event.toString()).hasSize(6 * 1024 * 1024);
        assertThat(answer.path("statusCode").asInt()).isEqualTo(413);
        assertThat(body(answer).path("detail").asString()).contains("1048576");
    }

    @Test
    void aPhotoIsAnnouncedAndFollowed() {
        var api = functions.get("photoApi");

        JsonNode announced = body(api.answer(ApiEvent.post("/photos", """
                {"dishId":"moussaka","contentType":"image/jpeg","bytes":1000}""")));
        assertThat(announced.at("/upload/url").asString()).startsWith(api.aws().uri().toString());
        assertThat(api.calls()).containsExactly("dynamodb:PutItem platter-lambda-photos",
                "dynamodb:UpdateItem platter-lambda-photos");

        String id = announced.path("photoId").asString();
        JsonNode photo = body(api.answer(ApiEvent.of("GET /photos/{photoId}", "/photos/" + id, Map.of("photoId", id))));
        assertThat(photo.path("status").asString()).isEqualTo("AWAITING_UPLOAD");
        assertThat(api.calls()).containsExactly("dynamodb:GetItem platter-lambda-photos");
    }

    @Test
    void figuresAreRead() {
        JsonNode answer = functions.get("metricsApi").answer(ApiEvent.of("GET /metrics", "/metrics"));

        assertThat(answer.path("statusCode").asInt()).isEqualTo(200);
        assertThat(functions.get("metricsApi").calls()).containsExactly("dynamodb:Query platter-lambda-metrics");
    }
}
