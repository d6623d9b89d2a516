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
    private static final String[] METHODS = {"GET", "PUT", "HEAD", "POST", "DELETE"};
    private static final int A_DAY = 86_400;

    private ReadBucket() {}

    static Resource.Bucket read(Properties bucket) {
        return new Resource.Bucket(
                bucket.subject(),
                bucket.text("BucketName"),
                bucket.find("NotificationConfiguration").map(ReadBucket::notifications).orElse(List.of()),
                bucket.find("CorsConfiguration").map(ReadBucket::cors).orElse(List.of()));
    }

    private static List<Resource.Bucket.Notification> notifications(Property configuration) {
        return configuration.fields(Shape.of("QueueConfigurations")).each("QueueConfigurations", NOTIFICATION).stream()
                .map(notification -> new Resource.Bucket.Notification(
                        notification.the("Queue").resource("AWS::SQS::Queue"),
                        List.of(notification.text("Event")),
                        keyFilter(notification, "prefix"),
                        keyFilter(notification, "suffix")))
                .toList();
    }

    private static String keyFilter(Properties notification, String which) {
        return notification.find("Filter").stream()
                .map(filter -> filter.fields(Shape.of("S3Key")).the("S3Key").fields(Shape.of("Rules")))
                .flatMap(key -> key.each("Rules", Shape.of("Name", "Value")).stream())
                .filter(rule -> rule.text("Name").toLowerCase(Locale.ROOT).equals(which))
                .map(rule -> rule.text("Value"))
                .findFirst()
                .orElse("");
    }

    private static List<Resource.Bucket.Cors> cors(Property configuration) {
        return configuration.fields(Shape.of("CorsRules")).each("CorsRules", CORS).stream()
                .map(rule -> new Resource.Bucket.Cors(
                        rule.texts("AllowedOrigins"),
                        rule.items("AllowedMethods").stream().map(method -> method.oneOf(METHODS)).toList(),
                        rule.texts("AllowedHeaders"),
                        rule.texts("ExposedHeaders"),
                        Duration.ofSeconds(rule.whole("MaxAge", 0, A_DAY, 0))))
                .toList();
    }
}
