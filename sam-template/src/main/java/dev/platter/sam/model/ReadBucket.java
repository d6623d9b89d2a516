package dev.platter.sam.model;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** AWS::S3::Bucket. */
final class ReadBucket {

    static final Shape SHAPE = Shape.of("BucketName", "NotificationConfiguration", "CorsConfiguration")
            .heededOnlyOnAws(Map.of(
                    "LifecycleConfiguration", "nothing here lives for days",
                    "BucketEncryption", "encryption at rest changes no answer",
                    "OwnershipControls", "one account owns all",
                    "PublicAccessBlockConfiguration", "nothing is public here",
                    "VersioningConfiguration", "no version is read back",
                    "Tags", "read by nobody here"));
    private static final Shape NOTIFICATION = Shape.of("Event", "Queue", "Filter");
    private static final Shape CORS = Shape.of("Id", "AllowedOrigins", "AllowedMethods", "AllowedHeaders",
            "ExposedHeaders", "MaxAge");
    private static final int A_DAY = 86_400;

    private ReadBucket() {}

    static Resource.Bucket read(Properties bucket) {
        return new Resource.Bucket(
                bucket.subject(), bucket.text("BucketName"), notifications(bucket), cors(bucket));
    }

    private static List<Resource.Bucket.Notification> notifications(Properties bucket) {
        return bucket.has("NotificationConfiguration")
                ? bucket.nested("NotificationConfiguration", Shape.of("QueueConfigurations"))
                        .each("QueueConfigurations", NOTIFICATION)
                        .stream()
                        .map(ReadBucket::notification)
                        .toList()
                : List.of();
    }

    private static Resource.Bucket.Notification notification(Properties notification) {
        return new Resource.Bucket.Notification(
                notification.resource("Queue", "AWS::SQS::Queue"),
                List.of(notification.text("Event")),
                keyFilter(notification, "prefix"),
                keyFilter(notification, "suffix"));
    }

    private static String keyFilter(Properties notification, String which) {
        if (!notification.has("Filter")) {
            return "";
        }
        return notification.nested("Filter", Shape.of("S3Key")).nested("S3Key", Shape.of("Rules"))
                .each("Rules", Shape.of("Name", "Value")).stream()
                .filter(rule -> rule.text("Name").toLowerCase(Locale.ROOT).equals(which))
                .map(rule -> rule.text("Value"))
                .findFirst()
                .orElse("");
    }

    private static List<Resource.Bucket.Cors> cors(Properties bucket) {
        return bucket.has("CorsConfiguration")
                ? bucket.nested("CorsConfiguration", Shape.of("CorsRules")).each("CorsRules", CORS).stream()
                        .map(ReadBucket::rule)
                        .toList()
                : List.of();
    }

    private static Resource.Bucket.Cors rule(Properties rule) {
        return new Resource.Bucket.Cors(
                rule.texts("AllowedOrigins"),
                rule.textsOneOf("AllowedMethods", "GET", "PUT", "HEAD", "POST", "DELETE"),
                rule.texts("AllowedHeaders"),
                rule.texts("ExposedHeaders"),
                Duration.ofSeconds(rule.whole("MaxAge", 0, A_DAY, 0)));
    }
}
