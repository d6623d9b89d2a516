package dev.platter.metrics.function;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import dev.platter.events.Envelope;
import dev.platter.runtime.outbox.Outbox;

/** A batch of an events table's stream: its records have the sequence numbers 1, 2, 3, … */
record ABatch(List<DynamodbStreamRecord> records) {

    private static final Outbox OUTBOX = new Outbox("events");

    static ABatch of(Envelope<?>... events) {
        return of(List.of(events));
    }

    static ABatch of(List<? extends Envelope<?>> events) {
        return new ABatch(List.of()).and(events);
    }

    /** One more record, of an item whose event is this text. */
    ABatch andText(String event) {
        return and("INSERT", Map.of("event", new AttributeValue(event)));
    }

    /** One more record, of an item that has no event. */
    ABatch andItemWithoutEvent() {
        return and("INSERT", Map.of("pk", new AttributeValue("o-1")));
    }

    /** One more record, of a change that was no insert. */
    ABatch andChange(String eventName, Envelope<?> event) {
        return and(eventName, item(event));
    }

    ABatch and(Envelope<?> event) {
        return and("INSERT", item(event));
    }

    ABatch and(List<? extends Envelope<?>> events) {
        var batch = this;
        for (var event : events) {
            batch = batch.and(event);
        }
        return batch;
    }

    DynamodbEvent event() {
        return eventFrom("1");
    }

    /** What Lambda delivers after that record was reported. */
    DynamodbEvent eventFrom(String sequenceNumber) {
        var event = new DynamodbEvent();
        event.setRecords(records.subList(Integer.parseInt(sequenceNumber) - 1, records.size()));
        return event;
    }

    private ABatch and(String eventName, Map<String, AttributeValue> item) {
        var change = new StreamRecord().withSequenceNumber(Integer.toString(records.size() + 1));
        change.setNewImage(eventName.equals("REMOVE") ? null : item);
        var record = new DynamodbStreamRecord();
        record.setEventName(eventName);
        record.setEventSourceARN("arn:aws:dynamodb:ddblocal:000000000000:table/events/stream/1");
        record.setDynamodb(change);
        return new ABatch(Stream.concat(records.stream(), Stream.of(record)).toList());
    }

    private static Map<String, AttributeValue> item(Envelope<?> event) {
        var item = new HashMap<String, AttributeValue>();
        OUTBOX.put(event).put().item().forEach((name, value) -> item.put(name,
                value.s() != null ? new AttributeValue(value.s()) : new AttributeValue().withN(value.n())));
        return item;
    }
}
