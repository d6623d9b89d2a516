package dev.platter.system.lambda;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tools.jackson.databind.json.JsonMapper;

/** The streaming functions: events of DynamoDB. */
@OnLambda
class StreamFunctionsTest {

    private final Functions functions;
    private final Ordering ordering;

    StreamFunctionsTest(Functions functions) {
        this.functions = functions;
        this.ordering = Ordering.in(functions);
    }

    /** The submission of one order, as if it were of so many. */
    private List<Map<String, AttributeValue>> submissions(int orders) {
        String id = ordering.place("ramen", 1);
        var item = ordering.outbox(id).getFirst();
        return Stream.generate(() -> of(item, id, UUID.randomUUID().toString())).limit(orders).toList();
    }

    private static Map<String, AttributeValue> of(Map<String, AttributeValue> item, String id, String other) {
        return item.entrySet().stream().collect(toMap(Map.Entry::getKey, attribute -> attribute.getValue().s() == null
                ? attribute.getValue()
                : AttributeValue.fromS(attribute.getValue().s().replace(id, other))));
    }

    @ParameterizedTest
    @CsvSource({"relayOrderEvents", "relayPhotoEvents"})
    void aRelayStopsAtTheFirstRecordOfAwsOwnSampleForItIsNoEvent(String relay) {
        assertThat(functions.get(relay).failures(Samples.of("dynamodb-stream")))
                .containsExactly("4421584500000000017450439091");
        assertThat(functions.get(relay).calls()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 1000})
    void aRelayPublishesEachEvent(int events) {
        var queue = InQueue.of(functions, "order-processing");
        queue.taken();

        assertThat(functions.get("relayOrderEvents").failures(StreamEvent.of(submissions(events)))).isEmpty();

        assertThat(functions.get("relayOrderEvents").calls())
                .containsExactly("sns:Publish platter-lambda-order-events");
        assertThat(queue.taken()).extracting(message -> message.body()).doesNotHaveDuplicates().hasSize(events);
    }

    @Test
    void aRelayReportsTheFirstOfThoseThatItCouldNotPublish() {
        var records = StreamEvent.of(submissions(25));
        records.json().at("/Records/17/dynamodb/NewImage").asObject().remove("type");

        assertThat(functions.get("relayOrderEvents").failures(records)).containsExactly("10");
    }

    @Test
    void whatCannotBeCountedIsParked() {
        var deadLetters = InQueue.of(functions, "metrics-dlq");
        deadLetters.taken();

        assertThat(functions.get("recordMetrics").failures(Samples.of("dynamodb-stream"))).isEmpty();

        assertThat(deadLetters.taken()).hasSize(1);
        assertThat(functions.get("recordMetrics").calls())
                .containsExactly("sqs:SendMessage platter-lambda-metrics-dlq");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 1000})
    void eachEventIsCountedOnceHoweverOftenItComes(int events) {
        var records = StreamEvent.of(submissions(events));
        long before = orders();

        assertThat(functions.get("recordMetrics").failures(records)).isEmpty();
        assertThat(functions.get("recordMetrics").failures(records)).isEmpty();

        assertThat(functions.get("recordMetrics").calls()).containsExactlyInAnyOrder(
                "dynamodb:PutItem platter-lambda-metrics", "dynamodb:UpdateItem platter-lambda-metrics");
        assertThat(orders() - before).isEqualTo(events);
    }

    private long orders() {
        String figures = functions.get("metricsApi").answer(ApiEvent.of("GET /metrics", "/metrics")).path("body")
                .asString();
        return JsonMapper.shared().readTree(figures).path("buckets").valueStream()
                .mapToLong(bucket -> bucket.path("orders").asLong())
                .sum();
    }
}
