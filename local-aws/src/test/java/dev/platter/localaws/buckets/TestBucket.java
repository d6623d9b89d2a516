package dev.platter.localaws.buckets;

import java.util.List;
import java.util.UUID;

import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.TestQueue;
import dev.platter.sam.provisioning.BucketNotification;
import software.amazon.awssdk.core.sync.RequestBody;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A bucket of a test's own. */
record TestBucket(EmbeddedAws aws, String name) {

    static TestBucket in(EmbeddedAws aws) {
        String name = "test-" + UUID.randomUUID();
        aws.s3Client().createBucket(create -> create.bucket(name));
        return new TestBucket(aws, name);
    }

    String put(String key, String text) {
        return aws.s3Client().putObject(put -> put.bucket(name).key(key), RequestBody.fromString(text)).eTag();
    }

    String text(String key) {
        return aws.s3Client().getObjectAsBytes(get -> get.bucket(name).key(key)).asUtf8String();
    }

    /** Tells the queue of these events, and takes the test event out of it. */
    void tell(TestQueue queue, String event, String prefix, String suffix) {
        aws.bucketSettings()
                .notifications(name, List.of(new BucketNotification(queue.arn(), List.of(event), prefix, suffix)));
        takeTestEvent(queue);
    }

    private static void takeTestEvent(TestQueue queue) {
        queue.messages().forEach(message -> queue.sqs()
                .deleteMessage(delete -> delete.queueUrl(queue.url()).receiptHandle(message.receiptHandle())));
    }

    void tellOfEverything(TestQueue queue) {
        tell(queue, "s3:ObjectCreated:*", "", "");
    }

    /** The records of the events in the queue. */
    static List<JsonNode> records(TestQueue queue) {
        return queue.bodies().stream()
                .flatMap(body -> JsonMapper.shared().readTree(body).required("Records").valueStream())
                .toList();
    }

    static List<String> keys(TestQueue queue) {
        return records(queue).stream().map(event -> event.at("/s3/object/key").stringValue()).toList();
    }
}
