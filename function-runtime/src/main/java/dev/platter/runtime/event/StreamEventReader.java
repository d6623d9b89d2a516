package dev.platter.runtime.event;

import java.util.Date;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.Identity;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamViewType;
import org.jspecify.annotations.Nullable;

/**
 * Reads a batch from a table's stream.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/with-ddb.html">Using Lambda with DynamoDB</a>
 */
final class StreamEventReader {

    private static final String SOURCE = "aws:dynamodb";
    private static final double MILLISECONDS = 1000.0;

    private StreamEventReader() {}

    /** @throws UnfitEvent when it has no records, or records of another source */
    static DynamodbEvent read(EventParser json) {
        var event = new DynamodbEvent();
        if (json.enters()) {
            for (var field = json.field(); field != null; field = json.field()) {
                switch (field) {
                    case "Records" -> event.setRecords(json.list(StreamEventReader::record));
                    default -> json.skip();
                }
            }
        }
        var records = event.getRecords();
        if (records == null || !records.stream().allMatch(record -> SOURCE.equals(record.getEventSource()))) {
            throw new UnfitEvent("the event is not one of a stream: it has no Records, or not all are from " + SOURCE);
        }
        return event;
    }

    private static DynamodbStreamRecord record(EventParser json) {
        var record = new DynamodbStreamRecord();
        if (json.enters()) {
            for (var field = json.field(); field != null; field = json.field()) {
                read(record, field, json);
            }
        }
        return record;
    }

    private static void read(DynamodbStreamRecord record, String field, EventParser json) {
        switch (field) {
            case "eventID" -> record.setEventID(json.text());
            case "eventName" -> record.setEventName(json.text());
            case "eventVersion" -> record.setEventVersion(json.text());
            case "eventSource" -> record.setEventSource(json.text());
            case "eventSourceARN" -> record.setEventSourceARN(json.text());
            case "awsRegion" -> record.setAwsRegion(json.text());
            case "dynamodb" -> record.setDynamodb(change(json));
            case "userIdentity" -> record.setUserIdentity(identity(json));
            default -> json.skip();
        }
    }

    private static @Nullable StreamRecord change(EventParser json) {
        if (!json.enters()) {
            return null;
        }
        var change = new StreamRecord();
        for (var field = json.field(); field != null; field = json.field()) {
            switch (field) {
                case "ApproximateCreationDateTime" -> change.setApproximateCreationDateTime(date(json));
                case "Keys" -> change.setKeys(json.map(StreamEventReader::attribute));
                case "NewImage" -> change.setNewImage(json.map(StreamEventReader::attribute));
                case "OldImage" -> change.setOldImage(json.map(StreamEventReader::attribute));
                case "SequenceNumber" -> change.setSequenceNumber(json.text());
                case "SizeBytes" -> change.setSizeBytes(json.number());
                case "StreamViewType" -> view(change, json.text());
                default -> json.skip();
            }
        }
        return change;
    }

    private static void view(StreamRecord change, @Nullable String type) {
        if (type != null) {
            change.setStreamViewType(StreamViewType.fromValue(type));
        }
    }

    /** Seconds since 1970, in AWS's events with a fraction. */
    private static @Nullable Date date(EventParser json) {
        double seconds = json.fraction();
        return seconds == 0 ? null : new Date((long) (seconds * MILLISECONDS));
    }

    private static @Nullable Identity identity(EventParser json) {
        if (!json.enters()) {
            return null;
        }
        var identity = new Identity();
        for (var field = json.field(); field != null; field = json.field()) {
            switch (field) {
                case "principalId" -> identity.setPrincipalId(json.text());
                case "type" -> identity.setType(json.text());
                default -> json.skip();
            }
        }
        return identity;
    }

    private static @Nullable AttributeValue attribute(EventParser json) {
        if (!json.enters()) {
            return null;
        }
        var value = new AttributeValue();
        for (var type = json.field(); type != null; type = json.field()) {
            switch (type) {
                case "S" -> value.setS(json.text());
                case "N" -> value.setN(json.text());
                case "B" -> value.setB(json.bytes());
                case "SS" -> value.setSS(json.texts());
                case "NS" -> value.setNS(json.texts());
                case "BS" -> value.setBS(json.list(EventParser::bytes));
                case "M" -> value.setM(json.map(StreamEventReader::attribute));
                case "L" -> value.setL(json.list(StreamEventReader::attribute));
                case "NULL" -> value.setNULL(json.truth());
                case "BOOL" -> value.setBOOL(json.truth());
                default -> json.skip();
            }
        }
        return value;
    }
}
