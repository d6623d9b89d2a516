package dev.platter.server.stream;

import static dev.platter.server.Kitchen.aReader;
import static dev.platter.server.Kitchen.aService;
import static dev.platter.server.Kitchen.host;
import static dev.platter.server.Kitchen.registering;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.platter.sam.StartingPosition;
import dev.platter.sam.StreamTrigger;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** Copies of one app, whose function {@code relay} reads these tables' streams. */
record Copies(String service, DynamoDbClient dynamoDb, DynamoDbStreamsClient streams, Duration lease,
        List<String> tables) {

    /** A copy that runs. */
    record RunningCopy(String id, Connection connection, StreamPollers pollers) implements AutoCloseable {

        @Override
        public void close() {
            pollers.close();
        }
    }

    RunningCopy start(String id, Reader reader) {
        return start(id, reader, StartingPosition.TRIM_HORIZON);
    }

    RunningCopy start(String id, Reader reader, StartingPosition start) {
        var connection = new Connection();
        var home = new StreamHome(connection.of(DynamoDbStreamsClient.class, streams),
                connection.of(DynamoDbClient.class, dynamoDb), batch -> {}, "test",
                new Copy(id, lease, System::nanoTime), Duration.ofMillis(20), Clock.systemUTC(), new Random(1));
        var triggers = tables.stream().map(table -> new StreamTrigger(table, start, 1, Duration.ZERO, -1, true, null));
        var bindings = aService(service, aReader("relay", triggers.toArray(StreamTrigger[]::new)));
        return new RunningCopy(id, connection,
                StreamPollers.start(host(bindings, registering("relay", Reader.class, reader)), home));
    }

    /** Which copy holds which shards. */
    Map<String, List<String>> holders() {
        return shards()
                .filter(shard -> shard.lease().holder() != null)
                .collect(Collectors.groupingBy(shard -> String.valueOf(shard.lease().holder()),
                        Collectors.mapping(Checkpoint::shardId, Collectors.toList())));
    }

    /** How far the shards are read. */
    List<Position> positions() {
        return shards().map(Checkpoint::position).toList();
    }

    /** The signs of life that the present holders have given, together. */
    long beats() {
        return shards().mapToLong(shard -> shard.lease().beat()).sum();
    }

    private Stream<Checkpoint> shards() {
        return new Checkpoints(dynamoDb, "platter-test-" + service + "-checkpoints").of("relay").shards().stream();
    }
}
