package dev.platter.sam;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * A table whose stream a function reads, shard by shard, in order.
 *
 * @param batchSize the most records that one invocation gets
 * @param batchingWindow how long to wait for a batch to fill
 * @param maximumRetryAttempts how often a failed batch is tried again before it goes to the on-failure bucket; -1 is without limit
 * @param reportsItemFailures whether the function names the first record that failed, so that those before it are done
 * @param onFailureBucket where batches go that were given up, or {@code null} when none ever is
 */
public record StreamTrigger(
        String tableName,
        StartingPosition startingPosition,
        int batchSize,
        Duration batchingWindow,
        int maximumRetryAttempts,
        boolean reportsItemFailures,
        @Nullable String onFailureBucket) {

    StreamTrigger at(Placement placement) {
        return new StreamTrigger(
                placement.fill(tableName),
                startingPosition,
                batchSize,
                batchingWindow,
                maximumRetryAttempts,
                reportsItemFailures,
                onFailureBucket == null ? null : placement.fill(onFailureBucket));
    }
}
