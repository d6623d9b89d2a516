package dev.platter.server.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.sam.StartingPosition;
import dev.platter.server.EventsTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsResponse;

/** Several copies of one app on the same streams. What several shards need is on a stub: DynamoDB Local makes one. */
@ExtendWith(EmbeddedAwsExtension.class)
class CopiesTest {

    private static final Duration SHORT = Duration.ofMillis(900);
    /** Longer than a test would wait for its end. */
    private static final Duration LONG = Duration.ofSeconds(12);

    private final EmbeddedAws aws;
    private final String service = "copies-" + UUID.randomUUID();
    private final List<String> read = new CopyOnWriteArrayList<>();

    CopiesTest(EmbeddedAws aws) {
        this.aws = aws;
    }

    @Test
    void aSecondCopyGetsHalfOfTheShardsWhileEachRecordIsReadOnceAndInOrder() {
        var streams = new StubStreams().open("a", null).open("b", null).open("c", null).open("d", null);
        var copies = copies(streams, SHORT);
        try (var _ = copies.start("first", remembering())) {
            await().untilAsserted(() -> assertThat(copies.holders()).containsOnlyKeys("first"));
            try (var _ = copies.start("second", remembering())) {
                var written = IntStream.range(0, 50);
                written.forEach(n -> Stream.of("a", "b", "c", "d").forEach(id -> streams.append(id, id + n)));
                await().untilAsserted(() -> assertThat(copies.holders()).hasSize(2)
                        .allSatisfy((copy, shards) -> assertThat(shards).hasSize(2)));
                Stream.of("a", "b", "c", "d").forEach(id -> streams.append(id, id + 50));
                await().untilAsserted(() -> assertThat(read).contains("a50", "b50", "c50", "d50"));
            }
        }
        for (String id : List.of("a", "b", "c", "d")) {
            assertThat(read).filteredOn(name -> name.startsWith(id))
                    .containsExactlyElementsOf(IntStream.rangeClosed(0, 50).mapToObj(n -> id + n).toList());
        }
    }

    @Test
    void aSecondCopyGetsOneOfTwoStreamsOfOneShardEach() {
        var tables = List.of(service + "-orders", service + "-photos");
        tables.forEach(table -> new EventsTable(aws.dynamoDbClient(), table).create());
        var copies = new Copies(service, aws.dynamoDbClient(), aws.dynamoDbStreamsClient(), SHORT, tables);
        try (var _ = copies.start("first", remembering())) {
            await().untilAsserted(() -> assertThat(copies.holders().get("first")).hasSize(2));
            try (var _ = copies.start("second", remembering())) {
                await().untilAsserted(() -> assertThat(copies.holders()).hasSize(2));
            }
        }
    }

    @Test
    void aKilledCopysShardsAreReadOnByAnotherWithinFiveSeconds() {
        var events = new EventsTable(aws.dynamoDbClient(), service).create();
        var copies = new Copies(service, aws.dynamoDbClient(), aws.dynamoDbStreamsClient(), Copy.LEASE,
                List.of(service));
        var killed = copies.start("first", remembering());
        events.put("1", "2");
        await().untilAsserted(() -> assertThat(read).containsExactly("1", "2"));
        await().untilAsserted(
                () -> assertThat(copies.positions()).hasSize(1).first().isInstanceOf(Position.After.class));
        try (var _ = copies.start("second", remembering())) {
            killed.connection().hold();
            events.put("3", "4");
            await().atMost(Duration.ofSeconds(5))
                    .untilAsserted(() -> assertThat(read).containsExactly("1", "2", "3", "4"));
        }
    }

    @Test
    void aCopyThatStopsGivesItsShardsUpAtOnce() {
        var streams = new StubStreams().open("a", null, "a1").open("b", null, "b1");
        var copies = copies(streams, LONG);
        var first = copies.start("first", remembering());
        await().untilAsserted(() -> assertThat(read).contains("a1", "b1"));
        try (var _ = copies.start("second", remembering())) {
            first.close();
            streams.append("a", "a2");
            streams.append("b", "b2");
            await().atMost(Duration.ofSeconds(5)).untilAsserted(
                    () -> assertThat(read).containsExactlyInAnyOrder("a1", "b1", "a2", "b2"));
        }
    }

    @Test
    void aBatchThatTakesLongerThanTheLeaseStaysWithItsCopy() {
        var streams = new StubStreams().open("shard", null, "1");
        var copies = copies(streams, SHORT);
        var slow = new SlowBatch();
        try (var _ = copies.start("first", remembering(slow)); slow) {
            await().untilAsserted(() -> assertThat(read).containsExactly("1"));
            try (var _ = copies.start("second", remembering())) {
                // Twice as long as a lease lasts.
                await().until(() -> copies.beats() > 6);
                assertThat(copies.holders()).containsOnlyKeys("first");
                slow.end();
                streams.append("shard", "2");
                await().untilAsserted(() -> assertThat(read).containsExactly("1", "2"));
            }
        }
    }

    @Test
    void aPausedCopyThatComesBackCanNeitherMoveTheCheckpointNorReadOn() {
        var streams = new StubStreams().open("shard", null, "1", "2");
        var copies = copies(streams, SHORT);
        var slow = new SlowBatch();
        var paused = remembering(slow);
        var first = copies.start("first", paused);
        await().untilAsserted(() -> assertThat(paused.names()).containsExactly("1"));
        first.connection().hold();
        var second = remembering();
        try (var _ = copies.start("second", second); slow) {
            second.awaitNames("1", "2");
            await().untilAsserted(() -> assertThat(copies.positions()).containsExactly(new Position.After("2")));
            slow.end();
            first.connection().resume();
            // Returns when its batch is done, and its checkpoint refused.
            first.close();
            assertThat(copies.positions()).containsExactly(new Position.After("2"));
            assertThat(copies.holders()).containsOnlyKeys("second");
            streams.append("shard", "3");
            second.awaitNames("1", "2", "3");
        }
        assertThat(paused.names()).containsExactly("1");
    }

    @Test
    void aCopyThatWasPausedWithAReadBatchDoesNotBeginItLate() {
        var streams = new StubStreams().open("shard", null);
        var copies = copies(streams, SHORT);
        var paused = remembering();
        try (var first = copies.start("first", paused)) {
            await().until(() -> copies.holders().containsKey("first"));
            first.connection().holdWith(
                    answer -> answer instanceof GetRecordsResponse records && !records.records().isEmpty());
            streams.append("shard", "1");
            var second = remembering();
            try (var _ = copies.start("second", second)) {
                second.awaitNames("1");
                first.connection().resume();
                streams.append("shard", "2");
                await().untilAsserted(() -> assertThat(read).contains("2"));
            }
            assertThat(paused.names()).doesNotContain("1");
        }
    }

    @Test
    void aChildIsReadByNoCopyBeforeItsParentIsDone() {
        var streams = new StubStreams().closed("parent", null, "p1").open("left", "parent", "l1").open("right",
                "parent", "r1");
        var copies = copies(streams, SHORT);
        var slow = new SlowBatch();
        try (var _ = copies.start("first", remembering(slow)); slow) {
            await().untilAsserted(() -> assertThat(read).containsExactly("p1"));
            try (var _ = copies.start("second", remembering())) {
                await().until(() -> copies.beats() > 4);
                assertThat(read).containsExactly("p1");
                slow.end();
                await().untilAsserted(() -> assertThat(read).containsExactlyInAnyOrder("p1", "l1", "r1"));
            }
        }
    }

    @Test
    void aShardWhoseTakingWasAnsweredOnlyTheSecondTimeIsReadAtOnce() {
        var streams = new StubStreams().open("shard", null, "1");
        var copies = copies(streams, LONG);
        var first = copies.start("first", remembering());
        await().untilAsserted(() -> assertThat(read).containsExactly("1"));
        try (var second = copies.start("second", remembering())) {
            second.connection().repeatNext("updateItem");
            first.close();
            streams.append("shard", "2");
            await().atMost(Duration.ofSeconds(6)).untilAsserted(() -> assertThat(read).containsExactly("1", "2"));
        }
    }

    @Test
    void copiesThatBeginAtTheLatestRecordAgreeOnWhereThatIs() {
        var streams = new StubStreams().open("shard", null, "old");
        var copies = copies(streams, SHORT);
        try (var _ = copies.start("first", remembering(), StartingPosition.LATEST);
                var _ = copies.start("second", remembering(), StartingPosition.LATEST)) {
            await().until(() -> !copies.holders().isEmpty());
            await().untilAsserted(() -> {
                streams.append("shard", "new-" + UUID.randomUUID());
                assertThat(read).isNotEmpty();
            });
        }
        assertThat(read).doesNotContain("old");
    }

    private Copies copies(StubStreams streams, Duration lease) {
        return new Copies(service, aws.dynamoDbClient(), streams, lease, List.of("events"));
    }

    private Reader remembering() {
        return Reader.answering(event -> {
            event.getRecords().forEach(record -> read.add(Reader.name(record)));
            return null;
        });
    }

    private Reader remembering(SlowBatch slow) {
        return Reader.answering(event -> {
            event.getRecords().forEach(record -> read.add(Reader.name(record)));
            slow.await();
            return null;
        });
    }

    /** What a function does that takes until the test ends it, at the latest before its copy is closed. */
    private record SlowBatch(CountDownLatch ended) implements AutoCloseable {

        SlowBatch() {
            this(new CountDownLatch(1));
        }

        void await() {
            try {
                ended.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        void end() {
            ended.countDown();
        }

        @Override
        public void close() {
            end();
        }
    }
}
