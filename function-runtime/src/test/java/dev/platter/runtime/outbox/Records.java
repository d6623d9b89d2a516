package dev.platter.runtime.outbox;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;

/** Batches as an events table's stream brings them. */
final class Records {

    static final String TYPE = "platter.order.submitted.v1";

    private Records() {}

    /** So many records, numbered from 0. @param name INSERT or REMOVE */
    static DynamodbEvent batch(int count, String name) {
        var event = new DynamodbEvent();
        event.setRecords(IntStream.range(0, count).mapToObj(i -> record(i, name)).toList());
        return event;
    }

    /** What is written in the events of such a batch. */
    static List<String> bodies(int count) {
        return IntStream.range(0, count).mapToObj(Records::body).toList();
    }

    private static DynamodbStreamRecord record(int number, String name) {
        var image = Map.of("type", new AttributeValue(TYPE), "event", new AttributeValue(body(number)));
        var record = new DynamodbStreamRecord();
        record.setEventName(name);
        record.setDynamodb(new StreamRecord().withSequenceNumber(Integer.toString(number)).withNewImage(image));
        return record;
    }

    private static String body(int number) {
        return "{\"n\":" + number + "}";
    }
}
