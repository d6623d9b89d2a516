package dev.platter.metrics.adapter;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;

import dev.platter.metrics.domain.Bucket;
import dev.platter.metrics.domain.MetricsRange;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The keys of the figures, a bucket's start and a stripe: {@code MINUTE#2026-11-22 | 2026-11-22T10:15:00Z#3},
 * {@code HOUR#2026-11 | …}, {@code DAY#2026 | …}. A partition is a day of minutes, a month of hours or a year of days, so the
 * widest range of a resolution lies in three.
 */
final class FigureKeys {

    private FigureKeys() {}

    static Map<String, AttributeValue> of(Bucket bucket, Stripe stripe) {
        return Map.of(
                "pk", AttributeValue.fromS(partition(bucket)),
                "sk", AttributeValue.fromS(bucket.start() + "#" + stripe.number()));
    }

    static String partition(Bucket bucket) {
        String start = bucket.start().toString();
        return switch (bucket.resolution()) {
            case MINUTE -> "MINUTE#" + start.substring(0, "yyyy-mm-dd".length());
            case HOUR -> "HOUR#" + start.substring(0, "yyyy-mm".length());
            case DAY -> "DAY#" + start.substring(0, "yyyy".length());
        };
    }

    /** Not above any sort key of the range. */
    static AttributeValue lowest(MetricsRange range) {
        return AttributeValue.fromS(range.first().start() + "#");
    }

    /** Above every sort key of the range and below those after it. */
    static AttributeValue highest(MetricsRange range) {
        return AttributeValue.fromS(range.last().start() + "#~");
    }

    /** The start of the bucket that an item belongs to. */
    static Instant start(Map<String, AttributeValue> item) {
        String key = Objects.requireNonNull(item.get("sk"), "sk").s();
        return Instant.parse(key.substring(0, key.indexOf('#')));
    }
}
