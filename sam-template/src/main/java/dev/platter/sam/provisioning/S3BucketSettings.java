package dev.platter.sam.provisioning;

import java.util.List;
import java.util.stream.Stream;

import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CORSRule;
import software.amazon.awssdk.services.s3.model.FilterRule;
import software.amazon.awssdk.services.s3.model.QueueConfiguration;

/** Bucket settings through the S3 API itself: AWS, and emulators that take them. */
public final class S3BucketSettings implements BucketSettings {

    private final S3Client s3;

    public S3BucketSettings(S3Client s3) {
        this.s3 = s3;
    }

    @Override
    public void notifications(String bucket, List<BucketNotification> notifications) {
        s3.putBucketNotificationConfiguration(request -> request.bucket(bucket)
                .notificationConfiguration(configuration -> configuration.queueConfigurations(
                        notifications.stream().map(S3BucketSettings::configuration).toList())));
    }

    @Override
    public void cors(String bucket, List<CorsRule> rules) {
        s3.putBucketCors(request -> request.bucket(bucket)
                .corsConfiguration(configuration -> configuration.corsRules(
                        rules.stream().map(S3BucketSettings::rule).toList())));
    }

    private static QueueConfiguration configuration(BucketNotification notification) {
        QueueConfiguration.Builder configuration = QueueConfiguration.builder()
                .queueArn(notification.queueArn())
                .eventsWithStrings(notification.events());
        List<FilterRule> rules = keyRules(notification);
        return rules.isEmpty()
                ? configuration.build()
                : configuration.filter(filter -> filter.key(key -> key.filterRules(rules))).build();
    }

    private static List<FilterRule> keyRules(BucketNotification notification) {
        return Stream.of(rule("prefix", notification.prefix()), rule("suffix", notification.suffix()))
                .filter(rule -> !rule.value().isEmpty())
                .toList();
    }

    private static FilterRule rule(String name, String value) {
        return FilterRule.builder().name(name).value(value).build();
    }

    private static CORSRule rule(CorsRule rule) {
        return CORSRule.builder()
                .allowedOrigins(rule.allowedOrigins())
                .allowedMethods(rule.allowedMethods())
                .allowedHeaders(rule.allowedHeaders())
                .exposeHeaders(rule.exposedHeaders())
                .maxAgeSeconds((int) rule.maxAge().toSeconds())
                .build();
    }
}
