package dev.platter.runtime.limit;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * Counts what somebody does in an hour, up to a limit: by an action of the transaction in which it is done, so that however many
 * do it at once, none is done beyond. Hours are those of the clock, in UTC; each has an item of its own, which TTL deletes.
 *
 * @param table keyed {@code pk} and {@code sk}, with TTL on {@code expiresAt}
 */
public record HourlyCounter(String table) {

    private static final String ONE_MORE = """
            SET expiresAt = :expiresAt ADD times :one
            """;
    private static final String BELOW_THE_LIMIT = """
            attribute_not_exists(times) OR times < :most
            """;

    /**
     * The action that counts one more; its condition is refused where as many were counted as may be.
     *
     * @param pk whose counter it is
     * @param what is counted, as the key names it: {@code ACTIVITY}
     * @param most how many may be in an hour
     */
    public TransactWriteItem oneMore(String pk, String what, Instant now, int most) {
        var hour = now.truncatedTo(ChronoUnit.HOURS);
        return TransactWriteItem.builder().update(update -> update.tableName(table)
                .key(Map.of("pk", AttributeValue.fromS(pk), "sk", AttributeValue.fromS("HOUR#" + what + "#" + hour)))
                .updateExpression(ONE_MORE).conditionExpression(BELOW_THE_LIMIT)
                .expressionAttributeValues(Map.of(":one", number(1), ":most", number(most),
                        ":expiresAt", number(hour.plus(Duration.ofHours(2)).getEpochSecond()))))
                .build();
    }

    /** How long it takes until the next hour, in which the count begins anew. */
    public static Duration untilTheNextHour(Instant now) {
        return Duration.between(now, now.truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(1)));
    }

    private static AttributeValue number(long value) {
        return AttributeValue.fromN(Long.toString(value));
    }
}
