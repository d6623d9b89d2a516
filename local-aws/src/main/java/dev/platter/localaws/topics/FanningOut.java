package dev.platter.localaws.topics;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.platter.localaws.queues.QueueArn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;
import software.amazon.awssdk.services.sqs.model.SendMessageRequest;

/**
 * Takes a message to every subscription that wants it.
 *
 * <p>Nothing that goes wrong there reaches the publisher: told of a fault, the SDK would publish again what other queues
 * already have. What a queue does not take goes to the subscription's dead-letter queue, and without one is lost, as on AWS.
 */
final class FanningOut {

    private static final Logger LOG = LoggerFactory.getLogger(FanningOut.class);

    private final SqsClient sqs;

    FanningOut(SqsClient sqs) {
        this.sqs = sqs;
    }

    void send(Message message, List<Subscription> subscriptions) {
        subscriptions.stream()
                .filter(subscription -> subscription.wants(message))
                .forEach(subscription -> deliver(message, subscription));
    }

    private void deliver(Message message, Subscription subscription) {
        SendMessageRequest delivery = delivery(message, subscription);
        if (sent(delivery, subscription.queue())) {
            return;
        }
        QueueArn deadLetters = subscription.attributes().deadLetters();
        if (deadLetters == null || !sent(delivery, deadLetters)) {
            LOG.warn("sns.message-lost subscription={} messageId={}", subscription.arn(), message.id());
        }
    }

    private static SendMessageRequest delivery(Message message, Subscription subscription) {
        if (!subscription.attributes().raw()) {
            return SendMessageRequest.builder()
                    .messageBody(Envelope.around(message, subscription))
                    .build();
        }
        return SendMessageRequest.builder()
                .messageBody(message.body())
                .messageAttributes(attributes(message))
                .build();
    }

    private static Map<String, MessageAttributeValue> attributes(Message message) {
        return message.attributes().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, attribute -> attribute.getValue().forQueue()));
    }

    private boolean sent(SendMessageRequest delivery, QueueArn queue) {
        try {
            sqs.sendMessage(delivery.toBuilder().queueUrl(queue.url()).build());
            return true;
        } catch (SdkException fault) {
            LOG.debug("sns.delivery-failed queue={}", queue, fault);
            return false;
        }
    }
}
