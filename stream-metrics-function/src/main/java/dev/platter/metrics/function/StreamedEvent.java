package dev.platter.metrics.function;

import java.util.Map;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import dev.platter.events.Envelope;
import dev.platter.events.EventJson;
import dev.platter.events.PlatterEvent;
import dev.platter.json.Reading;
import dev.platter.metrics.domain.Contribution;

/** What a record of an events table's stream brings. */
sealed interface StreamedEvent {

    /** An event that changes figures. */
    record Counting(Contribution contribution) implements StreamedEvent {}

    /** Nothing to count: an event that is no figure of ours, or an item that expired. */
    record Irrelevant() implements StreamedEvent {}

    /**
     * What can never be counted.
     *
     * @param body what came in the event's place
     * @param cause the rule that it breaks
     */
    record Unreadable(String body, String cause, Map<String, String> facts) implements StreamedEvent {}

    static StreamedEvent of(DynamodbStreamRecord record) {
        if (!"INSERT".equals(record.getEventName())) {
            return new Irrelevant();
        }
        Map<String, AttributeValue> item = record.getDynamodb().getNewImage();
        AttributeValue event = item.get("event");
        if (event == null || event.getS() == null || event.getS().isBlank()) {
            return new Unreadable(item.toString(), "item must have an event in attribute event", facts(record));
        }
        return read(event.getS(), record);
    }

    private static StreamedEvent read(String event, DynamodbStreamRecord record) {
        return switch (EventJson.read(event)) {
            case Reading.Read<Envelope<? extends PlatterEvent>>(var envelope) -> counting(Contribution.of(envelope));
            case Reading.Refused<Envelope<? extends PlatterEvent>>(var refusal) ->
                new Unreadable(event, refusal.toString(), facts(record));
        };
    }

    private static StreamedEvent counting(Contribution contribution) {
        return contribution.counts() ? new Counting(contribution) : new Irrelevant();
    }

    private static Map<String, String> facts(DynamodbStreamRecord record) {
        return Map.of("stream", record.getEventSourceARN(), "sequenceNumber", record.getDynamodb().getSequenceNumber());
    }
}
