package dev.platter.server.stream;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.Identity;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamViewType;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.Record;

/**
 * Makes the event that Lambda sends for a stream's records.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/with-ddb.html">Example event</a>
 */
final class StreamEvents {

    private StreamEvents() {}

    static DynamodbEvent of(List<Record> records, String streamArn) {
        var event = new DynamodbEvent();
        event.setRecords(records.stream().map(record -> record(record, streamArn)).toList());
        return event;
    }

    private static DynamodbStreamRecord record(Record source, String streamArn) {
        var record = new DynamodbStreamRecord();
        record.setEventSourceARN(streamArn);
        record.setEventID(source.eventID());
        record.setEventName(source.eventNameAsString());
        record.setEventVersion(source.eventVersion());
        record.setEventSource(source.eventSource());
        record.setAwsRegion(source.awsRegion());
        record.setDynamodb(change(source.dynamodb()));
        if (source.userIdentity() != null) {
            record.setUserIdentity(new Identity()
                    .withPrincipalId(source.userIdentity().principalId())
                    .withType(source.userIdentity().type()));
        }
        return record;
    }

    private static StreamRecord change(software.amazon.awssdk.services.dynamodb.model.StreamRecord source) {
        var change = new StreamRecord()
                .withKeys(values(source.keys()))
                .withSequenceNumber(source.sequenceNumber())
                .withSizeBytes(source.sizeBytes());
        if (source.streamViewTypeAsString() != null) {
            change.setStreamViewType(StreamViewType.fromValue(source.streamViewTypeAsString()));
        }
        if (source.approximateCreationDateTime() != null) {
            change.setApproximateCreationDateTime(Date.from(source.approximateCreationDateTime()));
        }
        if (source.hasNewImage()) {
            change.setNewImage(values(source.newImage()));
        }
        if (source.hasOldImage()) {
            change.setOldImage(values(source.oldImage()));
        }
        return change;
    }

    private static Map<String, AttributeValue> values(
            Map<String, software.amazon.awssdk.services.dynamodb.model.AttributeValue> source) {
        return source.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> value(entry.getValue())));
    }

    private static AttributeValue value(software.amazon.awssdk.services.dynamodb.model.AttributeValue source) {
        var value = new AttributeValue();
        return switch (source.type()) {
            case S -> value.withS(source.s());
            case N -> value.withN(source.n());
            case B -> value.withB(source.b().asByteBuffer());
            case SS -> value.withSS(source.ss());
            case NS -> value.withNS(source.ns());
            case BS -> value.withBS(source.bs().stream().map(SdkBytes::asByteBuffer).toList());
            case M -> value.withM(values(source.m()));
            case L -> value.withL(source.l().stream().map(StreamEvents::value).toList());
            case BOOL -> value.withBOOL(source.bool());
            case NUL -> value.withNULL(source.nul());
            case UNKNOWN_TO_SDK_VERSION ->
                throw new IllegalArgumentException("an attribute of unknown type: " + source);
        };
    }
}
