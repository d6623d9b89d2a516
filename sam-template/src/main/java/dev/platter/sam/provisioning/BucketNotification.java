package dev.platter.sam.provisioning;

import java.util.List;

/**
 * Which events of a bucket a queue is told of.
 *
 * @param queueArn as the endpoint itself names the queue
 * @param events as S3 names them, {@code s3:ObjectCreated:*}
 * @param prefix of the keys that count; empty for all
 * @param suffix of the keys that count; empty for all
 */
public record BucketNotification(String queueArn, List<String> events, String prefix, String suffix) {

    public BucketNotification {
        events = List.copyOf(events);
    }
}
