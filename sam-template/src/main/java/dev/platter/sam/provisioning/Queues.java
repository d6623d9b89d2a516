package dev.platter.sam.provisioning;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import dev.platter.sam.Placement;
import dev.platter.sam.model.Resource;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;
import software.amazon.awssdk.services.sqs.model.QueueDoesNotExistException;

/** Queues with their attributes and redrive. */
final class Queues {

    private static final Set<String> FOR_GOOD = Set.of("FifoQueue");

    private final SqsClient sqs;
    private final Placement placement;

    Queues(SqsClient sqs, Placement placement) {
        this.sqs = sqs;
        this.placement = placement;
    }

    String make(Resource.Queue queue, @Nullable String deadLettersArn) {
        String name = placement.fill(queue.name());
        Map<String, String> attributes = attributes(queue, deadLettersArn);
        String url = urlOf(name);
        if (url == null) {
            url = sqs.createQueue(request -> request.queueName(name).attributesWithStrings(attributes))
                    .queueUrl();
        } else {
            change(url, attributes);
        }
        return arn(url);
    }

    private @Nullable String urlOf(String name) {
        try {
            return sqs.getQueueUrl(request -> request.queueName(name)).queueUrl();
        } catch (QueueDoesNotExistException _) {
            return null;
        }
    }

    private void change(String url, Map<String, String> attributes) {
        attributes.keySet().removeAll(FOR_GOOD);
        if (!attributes.isEmpty()) {
            sqs.setQueueAttributes(request -> request.queueUrl(url).attributesWithStrings(attributes));
        }
    }

    private String arn(String url) {
        String arn = sqs
                .getQueueAttributes(request -> request.queueUrl(url).attributeNames(QueueAttributeName.QUEUE_ARN))
                .attributes()
                .get(QueueAttributeName.QUEUE_ARN);
        if (arn == null) {
            throw new IllegalStateException(url + " has no ARN");
        }
        return arn;
    }

    private static Map<String, String> attributes(Resource.Queue queue, @Nullable String deadLettersArn) {
        Map<String, String> attributes = new HashMap<>(queue.attributes());
        Resource.Queue.Redrive redrive = queue.redrive();
        if (redrive != null && deadLettersArn != null) {
            attributes.put("RedrivePolicy", """
                    {"deadLetterTargetArn":"%s","maxReceiveCount":%d}"""
                    .formatted(deadLettersArn, redrive.maxReceiveCount()));
        }
        return attributes;
    }
}
