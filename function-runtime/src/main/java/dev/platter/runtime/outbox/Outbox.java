package dev.platter.runtime.outbox;

import java.time.Duration;
import java.util.Map;

import dev.platter.events.Envelope;
import dev.platter.events.EventJson;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * A service's append-only events table. An event is put there in the transaction of the state change that causes it, so
 * that neither is without the other.
 *
 * <p>Items: {@code pk} the event's subject, {@code sk} its sequence in 12 digits, {@code id}, {@code type}, {@code time},
 * {@code event} (the CloudEvent's JSON), {@code expiresAt} (30 days on, longer than any stream keeps it).
 */
public final class Outbox {

    static final String TYPE = "type";
    static final String EVENT = "event";

    private static final Duration KEPT = Duration.ofDays(30);

    private final String table;

    public Outbox(String eventsTable) {
        this.table = eventsTable;
    }

    /** The action that appends an event; refused where the subject has one of this sequence. */
    public TransactWriteItem put(Envelope<?> event) {
        return TransactWriteItem.builder()
                .put(put -> put.tableName(table).item(item(event)).conditionExpression("attribute_not_exists(pk)"))
                .build();
    }

    /** The same as a request of its own, for an event that no state changes with. */
    public PutItemRequest.Builder alone(Envelope<?> event) {
        return PutItemRequest.builder().tableName(table).item(item(event))
                .conditionExpression("attribute_not_exists(pk)");
    }

    private static Map<String, AttributeValue> item(Envelope<?> event) {
        return Map.of(
                "pk", AttributeValue.fromS(event.subject()),
                "sk", AttributeValue.fromS("%012d".formatted(event.sequence())),
                "id", AttributeValue.fromS(event.id()),
                TYPE, AttributeValue.fromS(event.type()),
                "time", AttributeValue.fromS(event.time().toString()),
                EVENT, AttributeValue.fromS(EventJson.write(event)),
                "expiresAt", AttributeValue.fromN(Long.toString(event.time().plus(KEPT).getEpochSecond())));
    }
}
