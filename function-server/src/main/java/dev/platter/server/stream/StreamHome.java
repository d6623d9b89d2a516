package dev.platter.server.stream;

import java.time.Clock;
import java.time.Duration;
import java.util.random.RandomGenerator;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/**
 * What pollers need from the home that they run in.
 *
 * @param dynamoDb for the checkpoints
 * @param failedBatches where batches go that are given up
 * @param stage names the table of checkpoints: {@code platter-<stage>-<service>-checkpoints}
 * @param random for waits; several threads draw from it at once
 * @param pollInterval how long an idle shard is left alone; AWS allows five reads a second of a shard, for all its readers
 */
public record StreamHome(
        DynamoDbStreamsClient streams,
        DynamoDbClient dynamoDb,
        FailedBatches failedBatches,
        String stage,
        Duration pollInterval,
        Clock clock,
        RandomGenerator random) {

    Checkpoints checkpoints(String service) {
        return new Checkpoints(dynamoDb, "platter-%s-%s-checkpoints".formatted(stage, service), clock);
    }

    Backoff backoff() {
        return new Backoff(Duration.ofMillis(200), Duration.ofSeconds(10), random);
    }
}
