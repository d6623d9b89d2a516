package dev.platter.server.stream;

import java.time.Instant;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;

/**
 * A batch that was given up after the last retry that its trigger allows.
 *
 * @param bucket the trigger's on-failure destination
 * @param attempts how often the function was called with it
 * @param at when it was given up
 */
public record FailedBatch(
        String bucket,
        String function,
        String streamArn,
        String shardId,
        DynamodbEvent event,
        int attempts,
        Instant at) {}
