package dev.platter.server.queue;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.MessageAttribute;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import software.amazon.awssdk.arns.Arn;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;

/**
 * Makes the event that Lambda sends for received messages.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html#example-standard-queue-message-event">Event</a>
 */
final class SqsEvents {

    private SqsEvents() {}

    static SQSEvent of(Collection<Message> messages, String queueArn) {
        var event = new SQSEvent();
        event.setRecords(messages.stream().map(message -> record(message, queueArn)).toList());
        return event;
    }

    private static SQSMessage record(Message message, String queueArn) {
        var record = new SQSMessage();
        record.setMessageId(message.messageId());
        record.setReceiptHandle(message.receiptHandle());
        record.setBody(message.body());
        record.setMd5OfBody(message.md5OfBody());
        record.setMd5OfMessageAttributes(message.md5OfMessageAttributes());
        record.setAttributes(Map.copyOf(message.attributesAsStrings()));
        record.setMessageAttributes(message.messageAttributes().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> attribute(entry.getValue()))));
        record.setEventSource("aws:sqs");
        record.setEventSourceArn(queueArn);
        record.setAwsRegion(Arn.fromString(queueArn).region().orElse(""));
        return record;
    }

    private static MessageAttribute attribute(MessageAttributeValue value) {
        var attribute = new MessageAttribute();
        attribute.setDataType(value.dataType());
        attribute.setStringValue(value.stringValue());
        if (Objects.nonNull(value.binaryValue())) {
            attribute.setBinaryValue(value.binaryValue().asByteBuffer());
        }
        return attribute;
    }
}
