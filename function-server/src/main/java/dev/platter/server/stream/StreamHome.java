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
 * @param copy who this is among the copies of the app that share its shards
 * @param random for waits; several threads draw from it at once
 * @param pollInterval how long an idle shard is left alone; AWS allows five reads a second of a shard, for all its readers
 */
public record StreamHome(
        DynamoDbStreamsClient streams,
        DynamoDbClient dynamoDb,
        FailedBatches failedBatches,
        String stage,
        Copy copy,
        Duration pollInterval,
        Clock clock,
        RandomGenerator random) {

    Checkpoints checkpoints(String service) {
        return new Checkpoints(dynamoDb, checkpointsTable(service));
    }

    LeaseWrites leaseWrites(String service) {
        return new LeaseWrites(dynamoDb, checkpointsTable(service), copy, clock);
    }

    private String checkpointsTable(String service) {
        return "platter-%s-%s-checkpoints".formatted(stage, service);
    }

    Backoff backoff() {
        return new Backoff(Duration.ofMillis(200), Duration.ofSeconds(10), random);
    }
}
