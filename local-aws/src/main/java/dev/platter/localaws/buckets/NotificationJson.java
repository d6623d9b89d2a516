package dev.platter.localaws.buckets;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.function.Supplier;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What S3 writes to a queue: Amazon S3 User Guide, "Event message structure", version 2.1. */
final class NotificationJson {

    private static final DateTimeFormatter MILLISECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'")
            .withZone(ZoneOffset.UTC);
    private static final String OWNER = "A3NL1KOZZKEXAMPLE";

    private final JsonMapper json = JsonMapper.shared();
    private final String region;
    private final Supplier<String> ids;

    NotificationJson(String region, Supplier<String> ids) {
        this.region = region;
        this.ids = ids;
    }

    /** The message that a queue receives when it is configured; it has no records. */
    String test(String bucket, Instant now) {
        return json.createObjectNode()
                .put("Service", "Amazon S3")
                .put("Event", "s3:TestEvent")
                .put("Time", MILLISECONDS.format(now))
                .put("Bucket", bucket)
                .put("RequestId", ids.get())
                .put("HostId", ids.get())
                .toString();
    }

    String created(CreatedObject object, Instant now) {
        ObjectNode event = json.createObjectNode();
        ObjectNode record = event.putArray("Records").addObject();
        record.put("eventVersion", "2.1")
                .put("eventSource", "aws:s3")
                .put("awsRegion", region)
                .put("eventTime", MILLISECONDS.format(now))
                .put("eventName", object.by().eventName());
        record.putObject("userIdentity").put("principalId", "AWS:" + OWNER);
        record.putObject("requestParameters").put("sourceIPAddress", "127.0.0.1");
        record.putObject("responseElements").put("x-amz-request-id", ids.get()).put("x-amz-id-2", ids.get());
        s3(record.putObject("s3"), object);
        return event.toString();
    }

    private static void s3(ObjectNode s3, CreatedObject object) {
        s3.put("s3SchemaVersion", "1.0").put("configurationId", "local-aws");
        ObjectNode bucket = s3.putObject("bucket").put("name", object.bucket());
        bucket.putObject("ownerIdentity").put("principalId", OWNER);
        bucket.put("arn", "arn:aws:s3:::" + object.bucket());
        s3.putObject("object")
                .put("key", encoded(object.key()))
                .put("size", object.size())
                .put("eTag", object.eTag())
                .put("sequencer", object.sequencer());
    }

    /** As forms encode, a space as {@code +}; but a slash stays. */
    private static String encoded(String key) {
        return URLEncoder.encode(key, UTF_8).replace("%2F", "/");
    }
}
