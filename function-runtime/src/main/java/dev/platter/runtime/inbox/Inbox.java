package dev.platter.runtime.inbox;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * The events that a consumer has had, beside its state. An event's id is put there in the transaction of the event's effect;
 * a second delivery finds it and is refused. (A ClientRequestToken lasts ten minutes and is no inbox.)
 */
public final class Inbox {

    private static final Duration KEPT = Duration.ofDays(30);

    private final String table;
    private final Clock clock;

    /** @param table the consumer's own table, keyed {@code pk} and {@code sk}, with TTL on {@code expiresAt} */
    public Inbox(String table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** The action that marks an event as had; its condition is refused when it was had before. */
    public TransactWriteItem put(String eventId) {
        return TransactWriteItem.builder()
                .put(put -> put.tableName(table).item(item(eventId)).conditionExpression("attribute_not_exists(pk)"))
                .build();
    }

    private Map<String, AttributeValue> item(String eventId) {
        return Map.of(
                "pk", AttributeValue.fromS("INBOX#" + eventId),
                "sk", AttributeValue.fromS("INBOX"),
                "expiresAt", AttributeValue.fromN(Long.toString(clock.instant().plus(KEPT).getEpochSecond())));
    }
}
