package dev.platter.server.stream;

import static dev.platter.server.Kitchen.aReader;
import static dev.platter.server.Kitchen.aService;
import static dev.platter.server.Kitchen.host;
import static dev.platter.server.Kitchen.registering;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.sam.StartingPosition;
import dev.platter.sam.StreamTrigger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ExpiredIteratorException;
import software.amazon.awssdk.services.dynamodb.model.LimitExceededException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.TrimmedDataAccessException;

/** Shards that close and split, and a service that fails: on a stub, for no emulator does either. */
@ExtendWith(EmbeddedAwsExtension.class)
class ShardsTest {

    private final DynamoDbClient dynamoDb;
    private final String service = "shards-" + UUID.randomUUID();

    ShardsTest(EmbeddedAws aws) {
        this.dynamoDb = aws.dynamoDbClient();
    }

    @Test
    void childrenAreReadWhenTheirParentIsDoneAndNotBefore() {
        var streams = new StubStreams()
                .open("child-a", "parent", "3")
                .open("child-b", "parent", "4")
                .closed("parent", null, "1", "2");
        var mended = new CountDownLatch(1);
        var reader = Reader.taking(name -> !name.equals("2") || mended.getCount() == 0);
        try (var _ = poll(streams, reader, StartingPosition.TRIM_HORIZON)) {
            await().untilAsserted(() -> assertThat(reader.names()).filteredOn("2"::equals).hasSizeGreaterThan(2));
            assertThat(reader.names()).doesNotContain("3", "4");
            mended.countDown();
            await().untilAsserted(() -> assertThat(reader.names()).contains("3", "4"));
        }
    }

    @Test
    void aFailingShardDoesNotStopItsSibling() {
        var streams = new StubStreams().open("left", null, "1", "2").open("right", null, "3", "4");
        var reader = Reader.taking(name -> !name.equals("1"));
        try (var _ = poll(streams, reader, StartingPosition.TRIM_HORIZON)) {
            await().untilAsserted(() -> assertThat(reader.names()).contains("3", "4"));
            assertThat(reader.names()).doesNotContain("2");
        }
    }

    @Test
    void aShardThatClosesWhileItIsReadHandsOnToItsChild() {
        var streams = new StubStreams().open("parent", null, "1");
        var reader = Reader.takingAll();
        try (var _ = poll(streams, reader, StartingPosition.TRIM_HORIZON)) {
            reader.awaitNames("1");
            streams.open("child", "parent", "3").closed("parent", null, "1", "2");
            reader.awaitNames("1", "2", "3");
        }
    }

    @Test
    void aFinishedShardIsNotReadAgain() {
        var streams = new StubStreams().closed("parent", null, "1").open("child", "parent", "2");
        var before = Reader.takingAll();
        try (var _ = poll(streams, before, StartingPosition.TRIM_HORIZON)) {
            before.awaitNames("1", "2");
        }
        streams.open("child", "parent", "2", "3");
        var after = Reader.takingAll();
        try (var _ = poll(streams, after, StartingPosition.TRIM_HORIZON)) {
            after.awaitNames("3");
        }
    }

    @Test
    void aChildWhoseParentTheStreamNoLongerListsIsRead() {
        var streams = new StubStreams().open("child", "long-gone", "1");
        var reader = Reader.takingAll();
        try (var _ = poll(streams, reader, StartingPosition.TRIM_HORIZON)) {
            reader.awaitNames("1");
        }
    }

    @Test
    void theCheckpointOfAFinishedShardIsForgottenWithTheShard() {
        var streams = new StubStreams().closed("parent", null, "1").open("child", "parent", "2");
        var reader = Reader.takingAll();
        try (var _ = poll(streams, reader, StartingPosition.TRIM_HORIZON)) {
            reader.awaitNames("1", "2");
            await().untilAsserted(
                    () -> assertThat(checkpoints()).containsOnlyKeys("parent", "child"));
        }
        streams.trim("parent");
        try (var _ = poll(streams, reader, StartingPosition.TRIM_HORIZON)) {
            await().untilAsserted(() -> assertThat(checkpoints()).containsOnlyKeys("child"));
        }
    }

    @Test
    void aReaderThatStartsAtTheLatestSkipsClosedShardsAndReadsNewOnesFromTheirBeginning() {
        var streams = new StubStreams().closed("parent", null, "1").open("child", "parent", "2");
        var reader = Reader.takingAll();
        try (var _ = poll(streams, reader, StartingPosition.LATEST)) {
            await().untilAsserted(() -> assertThat(checkpoints())
                    .containsEntry("child", new Position.Newest()));
        }
        try (var _ = poll(streams, reader, StartingPosition.LATEST)) {
            streams.closed("child", "parent", "2").open("grandchild", "child", "4");
            reader.awaitNames("4");
        }
    }

    static List<RuntimeException> passingFaults() {
        return List.of(
                ExpiredIteratorException.builder().message("older than 15 minutes").build(),
                LimitExceededException.builder().message("too many readers").build(),
                ResourceNotFoundException.builder().message("not found, for a moment").build(),
                SdkClientException.create("connection reset"));
    }

    @ParameterizedTest
    @MethodSource("passingFaults")
    void afterAPassingFaultReadingGoesOnWithoutAGap(RuntimeException fault) {
        var streams = new StubStreams().open("shard", null, "1");
        var reader = Reader.takingAll();
        try (var _ = poll(streams, reader, StartingPosition.TRIM_HORIZON)) {
            reader.awaitNames("1");
            streams.failOnce(fault);
            streams.open("shard", null, "1", "2");
            reader.awaitNames("1", "2");
        }
    }

    @Test
    void afterTrimmedRecordsReadingGoesOnWithTheOldestThatIsLeft() {
        var streams = new StubStreams().open("shard", null, "1", "2");
        streams.failOnce(TrimmedDataAccessException.builder().message("older than 24 hours").build());
        var reader = Reader.takingAll();
        try (var _ = poll(streams, reader, StartingPosition.TRIM_HORIZON)) {
            reader.awaitNames("1", "2");
        }
    }

    /** DynamoDB Local answers so for an iterator that was taken while the shard was empty. */
    @Test
    void noLossIsToldOfWhereNothingWasReadYet() {
        var lines = new ListAppender<ILoggingEvent>();
        var log = (Logger) LoggerFactory.getLogger(ShardProgress.class);
        lines.start();
        log.addAppender(lines);
        try {
            afterTrimmedRecordsReadingGoesOnWithTheOldestThatIsLeft();
        } finally {
            log.detachAppender(lines);
        }
        assertThat(lines.list).isEmpty();
    }

    private Map<String, Position> checkpoints() {
        var known = new Checkpoints(dynamoDb, "platter-test-" + service + "-checkpoints").of("relay");
        return new StreamProgress(StubStreams.ARN, known).positions();
    }

    private StreamPollers poll(StubStreams streams, Reader reader, StartingPosition start) {
        var home = new StreamHome(streams, dynamoDb, batch -> {}, "test", Copy.of(UUID.randomUUID()),
                Duration.ofMillis(20), Clock.systemUTC(), new Random(1));
        var trigger = new StreamTrigger("events", start, 1, Duration.ZERO, -1, true, null);
        return StreamPollers.start(
                host(aService(service, aReader("relay", trigger)), registering("relay", Reader.class, reader)), home);
    }
}
