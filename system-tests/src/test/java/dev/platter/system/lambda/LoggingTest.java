package dev.platter.system.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a function's log tells. */
@OnLambda
class LoggingTest {

    private final Functions functions;
    private final Ordering ordering;

    LoggingTest(Functions functions) {
        this.functions = functions;
        this.ordering = Ordering.in(functions);
    }

    private static JsonNode line(String json) {
        return JsonMapper.shared().readTree(json);
    }

    /** The messages of a function about something, without those that it wrote before. */
    private List<JsonNode> lines(String function, String about) {
        return functions.get(function).process().log().stream()
                .filter(line -> line.contains(about)).map(LoggingTest::line).toList();
    }

    @Test
    void aFactIsOneLineOfJsonWithTheRequestThatItCameFrom() {
        String id = ordering.place("ramen", 1);
        var invocation = functions.get("processOrders").invoke(QueueEvent.of(List.of(ordering.submitted(id))));

        assertThat(lines("orderApi", id)).singleElement().satisfies(
                line -> assertThat(line.path("message").asString()).startsWith("order.submitted"));
        assertThat(lines("processOrders", id)).singleElement().satisfies(line -> {
            assertThat(line.path("message").asString()).startsWith("order.confirmed");
            assertThat(line.path("level").asString()).isEqualTo("INFO");
            assertThat(line.path("AWSRequestId").asString()).isEqualTo(invocation.requestId());
        });
    }

    /** AWS's client loads a native library, of which the JVM warns from version 24 on. */
    private static boolean isOfTheJvm(String line) {
        return line.startsWith("WARNING: ") || line.isEmpty();
    }

    @Test
    void everyLineOfEveryFunctionIsJson() {
        functions.archives().definitions().forEach(functions::get);

        assertThat(functions.archives().definitions()).allSatisfy(definition -> {
            functions.get(definition).process().initialized();
            assertThat(functions.get(definition).process().log()).filteredOn(line -> !isOfTheJvm(line))
                    .allSatisfy(line -> assertThat(line(line).isObject()).isTrue());
        });
    }

    @Test
    void nothingOfARequestIsInTheLog() {
        var api = functions.get("orderApi");

        api.answer(ApiEvent.post("/orders", "{\"secret\":\"my-order\"}").header("authorization", "Bearer my-token"));

        assertThat(api.process().log()).noneMatch(line -> line.contains("my-order") || line.contains("my-token"));
    }

    @Test
    void aMessageThatIsParkedIsToldWithoutItsText() {
        var invocation = functions.get("processOrders").invoke(Samples.of("sqs"));

        assertThat(lines("processOrders", invocation.requestId())).singleElement().satisfies(line -> {
            assertThat(line.path("message").asString()).startsWith("message.parked");
            assertThat(line.toString()).doesNotContain("Hello from SQS!");
        });
    }
}
