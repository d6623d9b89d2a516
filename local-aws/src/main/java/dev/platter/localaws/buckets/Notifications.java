package dev.platter.localaws.buckets;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import dev.platter.localaws.queues.QueueArn;
import dev.platter.sam.provisioning.BucketNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sqs.SqsClient;

/** Which queues are told of what happens in which bucket, and the telling. */
final class Notifications {

    private static final Logger LOG = LoggerFactory.getLogger(Notifications.class);

    private final Map<String, List<BucketNotification>> byBucket = new ConcurrentHashMap<>();
    private final Supplier<SqsClient> sqs;
    private final Clock clock;
    private final NotificationJson json;

    Notifications(Supplier<SqsClient> sqs, Clock clock, NotificationJson json) {
        this.sqs = sqs;
        this.clock = clock;
        this.json = json;
    }

    /**
     * Replaces what was set for the bucket. As on AWS each queue is sent a test first, so one that is missing is found now.
     */
    void set(String bucket, List<BucketNotification> notifications) {
        notifications.forEach(notification -> notification.events().forEach(Creation::mustBeHere));
        if (notifications.equals(byBucket.get(bucket))) {
            return;
        }
        notifications.forEach(notification -> send(notification, json.test(bucket, clock.instant())));
        byBucket.put(bucket, List.copyOf(notifications));
    }

    /** Tells whoever wants to know. The object is stored whatever comes of this. */
    void created(CreatedObject object) {
        byBucket.getOrDefault(object.bucket(), List.of()).stream()
                .filter(notification -> wants(notification, object))
                .forEach(notification -> tell(notification, object));
    }

    private static boolean wants(BucketNotification notification, CreatedObject object) {
        return object.key().startsWith(notification.prefix())
                && object.key().endsWith(notification.suffix())
                && notification.events().stream().anyMatch(object.by()::matches);
    }

    private void tell(BucketNotification notification, CreatedObject object) {
        try {
            send(notification, json.created(object, clock.instant()));
        } catch (SdkException fault) {
            LOG.warn("s3.notification-lost bucket={} queue={} cause={}", object.bucket(), notification.queueArn(),
                    fault.getMessage());
        }
    }

    private void send(BucketNotification notification, String body) {
        String url = QueueArn.parse(notification.queueArn()).url();
        sqs.get().sendMessage(send -> send.queueUrl(url).messageBody(body));
    }
}
