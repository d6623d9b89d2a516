package dev.platter.runtime.event;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.MessageAttribute;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import org.jspecify.annotations.Nullable;

/**
 * Reads a batch from a queue.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html">Using Lambda with Amazon SQS</a>
 */
final class QueueEventReader {

    private static final String SOURCE = "aws:sqs";

    private QueueEventReader() {}

    /** @throws UnfitEvent when it has no records, or records of another source */
    static SQSEvent read(EventParser json) {
        var event = new SQSEvent();
        if (json.enters()) {
            for (var field = json.field(); field != null; field = json.field()) {
                switch (field) {
                    case "Records" -> event.setRecords(json.list(QueueEventReader::message));
                    default -> json.skip();
                }
            }
        }
        var records = event.getRecords();
        if (records == null || !records.stream().allMatch(message -> SOURCE.equals(message.getEventSource()))) {
            throw new UnfitEvent("the event is not one of a queue: it has no Records, or not all are from " + SOURCE);
        }
        return event;
    }

    private static SQSMessage message(EventParser json) {
        var message = new SQSMessage();
        if (json.enters()) {
            for (var field = json.field(); field != null; field = json.field()) {
                read(message, field, json);
            }
        }
        return message;
    }

    private static void read(SQSMessage message, String field, EventParser json) {
        switch (field) {
            case "messageId" -> message.setMessageId(json.text());
            case "receiptHandle" -> message.setReceiptHandle(json.text());
            case "body" -> message.setBody(json.text());
            case "md5OfBody" -> message.setMd5OfBody(json.text());
            case "md5OfMessageAttributes" -> message.setMd5OfMessageAttributes(json.text());
            case "eventSourceARN" -> message.setEventSourceArn(json.text());
            case "eventSource" -> message.setEventSource(json.text());
            case "awsRegion" -> message.setAwsRegion(json.text());
            case "attributes" -> message.setAttributes(json.textsByName());
            case "messageAttributes" -> message.setMessageAttributes(json.map(QueueEventReader::attribute));
            default -> json.skip();
        }
    }

    private static @Nullable MessageAttribute attribute(EventParser json) {
        if (!json.enters()) {
            return null;
        }
        var attribute = new MessageAttribute();
        for (var field = json.field(); field != null; field = json.field()) {
            switch (field) {
                case "stringValue" -> attribute.setStringValue(json.text());
                case "binaryValue" -> attribute.setBinaryValue(json.bytes());
                case "stringListValues" -> attribute.setStringListValues(json.texts());
                case "binaryListValues" -> attribute.setBinaryListValues(json.list(EventParser::bytes));
                case "dataType" -> attribute.setDataType(json.text());
                default -> json.skip();
            }
        }
        return attribute;
    }
}
