package dev.platter.thumbnail.adapter;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A message from S3, as far as we read it.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html">Event message
 *      structure</a>
 */
record S3Message(@JsonProperty("Event") @Nullable String event,
        @JsonProperty("Records") @Nullable List<Entry> records) {

    /** What S3 sends when the notification is set up, instead of records. */
    boolean isTest() {
        return "s3:TestEvent".equals(event);
    }

    /** One thing that happened. */
    record Entry(String eventName, Place s3) {}

    record Place(Bucket bucket, StoredObject object) {}

    record Bucket(String name) {}

    /** @param key encoded as in an HTML form: {@code red+flower.jpg} for {@code red flower.jpg} */
    record StoredObject(String key) {}
}
