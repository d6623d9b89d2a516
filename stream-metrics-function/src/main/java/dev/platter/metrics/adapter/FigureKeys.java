package dev.platter.metrics.adapter;

import java.util.Map;
import java.util.Objects;

import dev.platter.metrics.domain.Bucket;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The keys of the figures: {@code MINUTE#2026-11-22 | 2026-11-22T10:15:00Z}, {@code HOUR#2026-11 | …}, {@code DAY#2026 | …}. A
 * partition holds at most 1440 minutes, 744 hours or 366 days, so the widest range of a resolution lies in three.
 */
final class FigureKeys {

    private FigureKeys() {}

    static Map<String, AttributeValue> of(Bucket bucket) {
        return Map.of("pk", AttributeValue.fromS(partition(bucket)), "sk", AttributeValue.fromS(sort(bucket)));
    }

    static String partition(Bucket bucket) {
        String date = bucket.start().toString();
        return switch (bucket.resolution()) {
            case MINUTE -> "MINUTE#" + date.substring(0, "yyyy-mm-dd".length());
            case HOUR -> "HOUR#" + date.substring(0, "yyyy-mm".length());
            case DAY -> "DAY#" + date.substring(0, "yyyy".length());
        };
    }

    static String sort(Bucket bucket) {
        return bucket.start().toString();
    }

    static String sort(Map<String, AttributeValue> item) {
        return Objects.requireNonNull(item.get("sk"), "sk").s();
    }
}
