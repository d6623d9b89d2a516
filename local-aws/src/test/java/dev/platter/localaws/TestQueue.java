package dev.platter.localaws;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** A queue of a test's own. */
public record TestQueue(SqsClient sqs, String url, String arn) {

    public static TestQueue in(EmbeddedAws aws) {
        SqsClient sqs = aws.sqsClient();
        String url = sqs.createQueue(create -> create.queueName("test-" + UUID.randomUUID())).queueUrl();
        Map<QueueAttributeName, String> attributes = sqs
                .getQueueAttributes(get -> get.queueUrl(url).attributeNames(QueueAttributeName.QUEUE_ARN)).attributes();
        return new TestQueue(sqs, url, requireNonNull(attributes.get(QueueAttributeName.QUEUE_ARN)));
    }

    /** What is in it now, without waiting: whoever publishes has the answer after the delivery. */
    public List<Message> messages() {
        return sqs.receiveMessage(receive -> receive.queueUrl(url)
                .maxNumberOfMessages(10)
                .messageAttributeNames("All")
                .waitTimeSeconds(0)).messages();
    }

    /** An attribute that the message must have. */
    public static MessageAttributeValue attribute(Message message, String name) {
        return requireNonNull(message.messageAttributes().get(name), name);
    }

    public List<String> bodies() {
        return messages().stream().map(Message::body).toList();
    }

    public void delete() {
        sqs.deleteQueue(delete -> delete.queueUrl(url));
    }
}
