package dev.platter.sam;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * A queue whose messages a function takes in batches.
 *
 * @param batchSize the most messages that one invocation gets
 * @param batchingWindow how long to wait for a batch to fill
 * @param maximumConcurrency the most invocations at a time, or {@code null} for no limit of its own
 * @param reportsItemFailures whether the function names the messages that failed, so that the others are not delivered again
 */
public record QueueTrigger(
        String queueName,
        int batchSize,
        Duration batchingWindow,
        @Nullable Integer maximumConcurrency,
        boolean reportsItemFailures) {

    QueueTrigger at(Placement placement) {
        return new QueueTrigger(
                placement.fill(queueName), batchSize, batchingWindow, maximumConcurrency, reportsItemFailures);
    }
}
