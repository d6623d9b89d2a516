package dev.platter.sam.provisioning;

import java.util.List;

/** The settings of a bucket that not every endpoint takes through the S3 API. Each call replaces what was set before. */
public interface BucketSettings {

    /** Tells the queues of what happens in the bucket. */
    void notifications(String bucket, List<BucketNotification> notifications);

    /** Lets web pages of other origins use the bucket. */
    void cors(String bucket, List<CorsRule> rules);
}
