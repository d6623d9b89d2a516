package dev.platter.server.stream;

import static dev.platter.server.Kitchen.aReader;
import static dev.platter.server.Kitchen.aService;
import static dev.platter.server.Kitchen.host;
import static dev.platter.server.Kitchen.registering;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.sam.FunctionBinding;
import dev.platter.sam.StartingPosition;
import dev.platter.sam.StreamTrigger;
import dev.platter.server.EventsTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(EmbeddedAwsExtension.class)
class StreamPollersTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    private final EmbeddedAws aws;
    private final String service = "kitchen-" + UUID.randomUUID();
    private final String table = service + "-events";
    private final EventsTable events;

    StreamPollersTest(EmbeddedAws aws) {
        this.aws = aws;
        this.events = new EventsTable(aws.dynamoDbClient(), table).create();
    }

    @Test
    void recordsArriveInOrderAsLambdaWouldDeliverThem() {
        events.put("1", "2", "3");
        var reader = Reader.takingAll();
        try (var _ = poll(reader, aReader("relay", table, 100, -1, null))) {
            reader.awaitNames("1", "2", "3");
        }
        var record = reader.records().getFirst();
        assertThat(record.getEventName()).isEqualTo("INSERT");
        assertThat(record.getEventSource()).isEqualTo("aws:dynamodb");
        assertThat(record.getEventSourceARN()).contains(":table/" + table + "/stream/");
        assertThat(record.getDynamodb().getNewImage())
                .containsEntry("amount", new AttributeValue().withN("12.5"))
                .containsEntry("tags", new AttributeValue().withL(new AttributeValue("hot")));
        assertThat(record.getDynamodb().getOldImage()).isNull();
        assertThat(record.getDynamodb().getStreamViewType()).isEqualTo("NEW_IMAGE");
        assertThat(record.getDynamodb().getApproximateCreationDateTime()).isNotNull();
    }

    @Test
    void aBatchHasNoMoreRecordsThanItsTriggerAllows() {
        events.put("1", "2", "3", "4", "5");
        Set<Integer> sizes = ConcurrentHashMap.newKeySet();
        var reader = Reader.answering(event -> {
            sizes.add(event.getRecords().size());
            return null;
        });
        try (var _ = poll(reader, aReader("relay", table, 2, -1, null))) {
            reader.awaitNames("1", "2", "3", "4", "5");
        }
        assertThat(sizes).allMatch(size -> size <= 2);
    }

    @Test
    void aPollerGoesOnWhereItStopped() {
        events.put("1", "2");
        var before = Reader.takingAll();
        try (var _ = poll(before, aReader("relay", table, 100, -1, null))) {
            before.awaitNames("1", "2");
        }
        events.put("3");
        var after = Reader.takingAll();
        try (var _ = poll(after, aReader("relay", table, 100, -1, null))) {
            events.put("4");
            after.awaitNames("3", "4");
        }
    }

    @Test
    void twoFunctionsReadOneStreamEachFromItsOwnCheckpoint() {
        events.put("1");
        var relay = Reader.takingAll();
        try (var _ = poll(relay, aReader("relay", table, 100, -1, null))) {
            relay.awaitNames("1");
        }
        var metrics = Reader.takingAll();
        try (var _ = poll(metrics, aReader("metrics", table, 100, -1, null))) {
            metrics.awaitNames("1");
        }
    }

    @Test
    void aFailedRecordIsTriedAgainFromThereAndNothingBehindItOvertakes() {
        events.put("1", "2", "3");
        var mended = new CountDownLatch(1);
        var reader = Reader.taking(name -> !name.equals("2") || mended.getCount() == 0);
        try (var _ = poll(reader, aReader("relay", table, 1, -1, null))) {
            await().untilAsserted(() -> assertThat(reader.names()).filteredOn("2"::equals).hasSizeGreaterThan(2));
            assertThat(reader.names()).doesNotContain("3").filteredOn("1"::equals).hasSize(1);
            mended.countDown();
            await().untilAsserted(() -> assertThat(reader.names()).endsWith("2", "3"));
        }
    }

    @Test
    void withinABatchOnlyWhatFollowsTheFirstFailureComesAgain() {
        events.put("1", "2", "3");
        Set<String> failedOnce = ConcurrentHashMap.newKeySet();
        var reader = Reader.taking(name -> !name.equals("2") || !failedOnce.add(name));
        try (var _ = poll(reader, aReader("relay", table, 100, -1, null))) {
            reader.awaitNames("1", "2", "3", "2", "3");
        }
    }

    @Test
    void aStopBetweenTwoTriesComesBackToTheFailedRecord() {
        events.put("1", "2", "3");
        var failing = Reader.taking(name -> name.equals("1"));
        try (var _ = poll(failing, aReader("relay", table, 100, -1, null))) {
            await().untilAsserted(() -> assertThat(failing.names()).hasSizeGreaterThan(3));
        }
        var mended = Reader.takingAll();
        try (var _ = poll(mended, aReader("relay", table, 100, -1, null))) {
            mended.awaitNames("2", "3");
        }
    }

    @Test
    void aFunctionThatThrowsGetsTheWholeBatchAgain() {
        events.put("1", "2");
        Set<String> calls = ConcurrentHashMap.newKeySet();
        var reader = Reader.answering(event -> {
            if (calls.add("first")) {
                throw new IllegalStateException("not now");
            }
            return null;
        });
        try (var _ = poll(reader, aReader("relay", table, 100, -1, null))) {
            reader.awaitNames("1", "2", "1", "2");
        }
    }

    @Test
    void aFailureReportThatNamesNoRecordOfTheBatchFailsTheBatch() {
        events.put("1", "2");
        Set<String> calls = ConcurrentHashMap.newKeySet();
        var reader = Reader.answering(event -> new StreamsEventResponse(
                calls.add("first") ? List.of(new BatchItemFailure("")) : List.of()));
        try (var _ = poll(reader, aReader("relay", table, 100, -1, null))) {
            reader.awaitNames("1", "2", "1", "2");
        }
    }

    @Test
    void whereATriggerDoesNotAskForFailuresAnAnswerIsASuccess() {
        events.put("1", "2");
        var reader = Reader.taking(name -> false);
        var trigger = new StreamTrigger(table, StartingPosition.TRIM_HORIZON, 1, Duration.ZERO, -1, false, null);
        try (var _ = poll(reader, aReader("relay", trigger))) {
            reader.awaitNames("1", "2");
        }
    }

    @Test
    void afterTheLastRetryTheBatchGoesToTheBucketAsLambdaWritesItAndTheNextFollows() {
        var bucket = "failures-" + UUID.randomUUID();
        aws.s3Client().createBucket(r -> r.bucket(bucket));
        events.put("1", "2", "3");
        var reader = Reader.taking(name -> !name.equals("2"));
        try (var _ = poll(reader, aReader("metrics", table, 1, 1, bucket))) {
            reader.awaitNames("1", "2", "2", "3");
        }
        var key = aws.s3Client().listObjectsV2(r -> r.bucket(bucket)).contents().getFirst().key();
        assertThat(key)
                .matches("aws/lambda/[0-9a-f-]{36}/shardId-[^/]+/2026/11/22/2026-11-22T12\\.00\\.00-[0-9a-f-]{36}");
        var record = JsonMapper.shared().readTree(
                aws.s3Client().getObjectAsBytes(r -> r.bucket(bucket).key(key)).asUtf8String());
        assertThat(record.at("/requestContext/condition").asString()).isEqualTo("RetryAttemptsExhausted");
        assertThat(record.at("/requestContext/approximateInvokeCount").asInt()).isEqualTo(2);
        assertThat(record.at("/DDBStreamBatchInfo/batchSize").asInt()).isEqualTo(1);
        assertThat(record.at("/DDBStreamBatchInfo/streamArn").asString()).contains(table);
        var payload = JsonMapper.shared().readTree(record.at("/payload").asString());
        assertThat(payload.at("/Records/0/dynamodb/Keys/sk/S").asString()).isEqualTo("2");
    }

    @Test
    void aReaderThatStartsAtTheLatestMissesWhatWasAndNothingThatFollows() {
        events.put("old");
        var trigger = new StreamTrigger(table, StartingPosition.LATEST, 100, Duration.ZERO, -1, true, null);
        var failing = Reader.taking(name -> false);
        try (var _ = poll(failing, aReader("relay", trigger))) {
            await().untilAsserted(() -> {
                events.put("probe-" + UUID.randomUUID());
                assertThat(failing.names()).isNotEmpty();
            });
        }
        assertThat(failing.names()).doesNotContain("old");
        var mended = Reader.takingAll();
        try (var _ = poll(mended, aReader("relay", trigger))) {
            await().untilAsserted(
                    () -> assertThat(mended.names()).contains(failing.names().getFirst()).doesNotContain("old"));
        }
    }

    @Test
    void aStreamThatWasSwitchedOffAndOnAgainIsFollowed() {
        var reader = Reader.takingAll();
        try (var _ = poll(reader, aReader("relay", table, 100, -1, null))) {
            events.put("1");
            reader.awaitNames("1");
            events.switchStreamOffAndOn();
            events.put("2");
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(reader.names()).containsExactly("1", "2"));
        }
    }

    @Test
    void closingWaitsForTheBatchThatRunsAndKeepsItsCheckpoint() {
        events.put("1");
        var slow = new CountDownLatch(1);
        var reader = Reader.answering(event -> {
            awaitQuietly(slow);
            return null;
        });
        var pollers = poll(reader, aReader("relay", table, 100, -1, null));
        reader.awaitNames("1");
        var closing = Thread.ofVirtual().start(pollers::close);
        await().until(() -> closing.getState() == Thread.State.WAITING);
        slow.countDown();
        await().until(() -> !closing.isAlive());
        events.put("2");
        var next = Reader.takingAll();
        try (var _ = poll(next, aReader("relay", table, 100, -1, null))) {
            next.awaitNames("2");
        }
    }

    @Test
    void aTableWithoutAStreamIsNamedAtTheStart() {
        var still = service + "-still";
        new EventsTable(aws.dynamoDbClient(), still).createWithoutStream();
        for (String without : List.of(still, "no-such-table")) {
            assertThatThrownBy(() -> poll(Reader.takingAll(), aReader("relay", without, 100, -1, null)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("relay")
                    .hasMessageContaining(without);
        }
    }

    private StreamPollers poll(Reader reader, FunctionBinding function) {
        var home = new StreamHome(aws.dynamoDbStreamsClient(), aws.dynamoDbClient(),
                new S3FailedBatches(aws.s3Client(), UUID::randomUUID), "test",
                Copy.of(UUID.randomUUID()), Duration.ofMillis(20), NOON, new Random(1));
        return StreamPollers.start(
                host(aService(service, function), registering(function.name(), Reader.class, reader)), home);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
