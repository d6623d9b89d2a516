package dev.platter.localaws.buckets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;

import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.localaws.TestQueue;
import dev.platter.sam.provisioning.BucketNotification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.sqs.model.QueueDoesNotExistException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(EmbeddedAwsExtension.class)
class NotificationsTest {

    private S3Client s3;
    private TestBucket bucket;
    private TestQueue queue;

    @BeforeEach
    void aBucketAndAQueue(EmbeddedAws aws) {
        s3 = aws.s3Client();
        bucket = TestBucket.in(aws);
        queue = TestQueue.in(aws);
    }

    @Test
    void aQueueThatIsConfiguredReceivesTheTestEventFirst(EmbeddedAws aws) {
        aws.bucketSettings().notifications(bucket.name(), everythingTo(queue.arn()));

        JsonNode test = JsonMapper.shared().readTree(queue.bodies().getFirst());
        assertThat(test.propertyNames())
                .containsExactly("Service", "Event", "Time", "Bucket", "RequestId", "HostId");
        assertThat(test.get("Event").stringValue()).isEqualTo("s3:TestEvent");
        assertThat(test.get("Bucket").stringValue()).isEqualTo(bucket.name());
    }

    @Test
    void theSameConfigurationAgainSendsNothing(EmbeddedAws aws) {
        bucket.tellOfEverything(queue);

        aws.bucketSettings().notifications(bucket.name(), everythingTo(queue.arn()));

        assertThat(queue.bodies()).isEmpty();
    }

    @Test
    void anUploadIsToldInTheWordsOfS3() {
        bucket.tellOfEverything(queue);

        bucket.put("photo.jpg", "twelve bytes");

        JsonNode event = TestBucket.records(queue).getFirst();
        assertThat(event.get("eventTime").stringValue()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
        assertThat(event.at("/s3/object/sequencer").stringValue()).matches("[0-9A-F]{18}");
        assertThat(fixed(event)).isEqualTo(JsonMapper.shared().readTree("""
                {"eventVersion": "2.1", "eventSource": "aws:s3", "awsRegion": "us-east-1", "eventTime": "",
                 "eventName": "ObjectCreated:Put",
                 "userIdentity": {"principalId": "AWS:A3NL1KOZZKEXAMPLE"},
                 "requestParameters": {"sourceIPAddress": "127.0.0.1"},
                 "responseElements": {},
                 "s3": {"s3SchemaVersion": "1.0", "configurationId": "local-aws",
                        "bucket": {"name": "%1$s", "ownerIdentity": {"principalId": "A3NL1KOZZKEXAMPLE"},
                                   "arn": "arn:aws:s3:::%1$s"},
                        "object": {"key": "photo.jpg", "size": 12, "eTag": "c91fa94e14cf2fa5474beceff788c0dc",
                                   "sequencer": ""}}}
                """.formatted(bucket.name())));
    }

    /** With what is different each time made equal. */
    private static JsonNode fixed(JsonNode event) {
        return JsonMapper.shared().readTree(event.toString()
                .replaceFirst("\"eventTime\":\"[^\"]*\"", "\"eventTime\":\"\"")
                .replaceFirst("\"responseElements\":\\{[^}]*}", "\"responseElements\":{}")
                .replaceFirst("\"sequencer\":\"[^\"]*\"", "\"sequencer\":\"\""));
    }

    @Test
    void aKeyIsEncodedAsInAFormButForItsSlashes() {
        bucket.tellOfEverything(queue);

        bucket.put("dishes/red flower+ü&1.jpg", "x");

        assertThat(TestBucket.keys(queue)).containsExactly("dishes/red+flower%2B%C3%BC%261.jpg");
    }

    @Test
    void anUploadInPartsIsOneEvent() {
        bucket.tellOfEverything(queue);
        String upload = s3.createMultipartUpload(create -> create.bucket(bucket.name()).key("parts")).uploadId();
        String eTag = s3.uploadPart(
                part -> part.bucket(bucket.name()).key("parts").uploadId(upload).partNumber(1),
                RequestBody.fromString("hello")).eTag();
        s3.completeMultipartUpload(complete -> complete.bucket(bucket.name())
                .key("parts")
                .uploadId(upload)
                .multipartUpload(all -> all.parts(part -> part.partNumber(1).eTag(eTag))));

        assertThat(TestBucket.records(queue)).singleElement().satisfies(event -> {
            assertThat(event.get("eventName").stringValue()).isEqualTo("ObjectCreated:CompleteMultipartUpload");
            assertThat(event.at("/s3/object/key").stringValue()).isEqualTo("parts");
            assertThat(event.at("/s3/object/size").longValue()).isEqualTo(5);
            assertThat(event.at("/s3/object/eTag").stringValue()).matches("[0-9a-f]{32}-1");
        });
    }

    @Test
    void aCopyIsAnEventOfItsTarget() {
        bucket.put("from", "hello");
        bucket.tellOfEverything(queue);

        s3.copyObject(copy -> copy.sourceBucket(bucket.name())
                .sourceKey("from")
                .destinationBucket(bucket.name())
                .destinationKey("to"));

        assertThat(TestBucket.records(queue)).singleElement().satisfies(event -> {
            assertThat(event.get("eventName").stringValue()).isEqualTo("ObjectCreated:Copy");
            assertThat(event.at("/s3/object/key").stringValue()).isEqualTo("to");
            assertThat(event.at("/s3/object/size").longValue()).isEqualTo(5);
        });
    }

    @Test
    void theSequencerOfAKeyRises() {
        bucket.tellOfEverything(queue);

        bucket.put("key", "first");
        bucket.put("key", "second");

        assertThat(TestBucket.records(queue))
                .extracting(event -> event.at("/s3/object/sequencer").stringValue())
                .hasSize(2)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void onlyKeysWithThePrefixAndTheSuffixAreTold() {
        bucket.tell(queue, "s3:ObjectCreated:*", "photos/", ".jpg");

        List.of("photos/a.jpg", "photos/a.png", "other/a.jpg").forEach(key -> bucket.put(key, "x"));

        assertThat(TestBucket.keys(queue)).containsExactly("photos/a.jpg");
    }

    @Test
    void anUploadIsNotToldToWhoAskedForCopies() {
        bucket.tell(queue, "s3:ObjectCreated:Copy", "", "");

        bucket.put("key", "x");

        assertThat(queue.bodies()).isEmpty();
    }

    @Test
    void anUploadThatIsRefusedIsNoEvent() {
        bucket.put("key", "first");
        bucket.tellOfEverything(queue);

        assertThatExceptionOfType(S3Exception.class).isThrownBy(() -> s3.putObject(
                put -> put.bucket(bucket.name()).key("key").ifNoneMatch("*"), RequestBody.fromString("second")));

        assertThat(queue.bodies()).isEmpty();
        assertThat(bucket.text("key")).isEqualTo("first");
    }

    @Test
    void anotherBucketAndADeletionAreNoEvents(EmbeddedAws aws) {
        bucket.put("key", "x");
        bucket.tellOfEverything(queue);

        TestBucket.in(aws).put("key", "x");
        s3.deleteObject(delete -> delete.bucket(bucket.name()).key("key"));

        assertThat(queue.bodies()).isEmpty();
    }

    @Test
    void anObjectIsStoredAlsoWhenItsQueueHasGone() {
        bucket.tellOfEverything(queue);
        queue.delete();

        bucket.put("key", "hello");

        assertThat(bucket.text("key")).isEqualTo("hello");
    }

    @Test
    void aQueueThatIsMissingIsRefusedWhenItIsConfigured(EmbeddedAws aws) {
        assertThatExceptionOfType(QueueDoesNotExistException.class).isThrownBy(
                () -> aws.bucketSettings().notifications(bucket.name(), everythingTo(queue.arn() + "-missing")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"s3:ObjectRemoved:*", "s3:ObjectCreated:Post", "ObjectCreated:*", "s3:*"})
    void anotherEventIsRefusedByName(String event, EmbeddedAws aws) {
        var notification = new BucketNotification(queue.arn(), List.of(event), "", "");

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> aws.bucketSettings().notifications(bucket.name(), List.of(notification)))
                .withMessageContaining("the event %s is not here".formatted(event));
    }

    private static List<BucketNotification> everythingTo(String queueArn) {
        return List.of(new BucketNotification(queueArn, List.of("s3:ObjectCreated:*"), "", ""));
    }
}
