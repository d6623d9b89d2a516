package dev.platter.runtime.batch;

import java.util.Map;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;

/**
 * A consumer's dead-letter queue, to which the consumer itself sends what can never succeed. (Redrive would move it there
 * too, but only after all its receives, and without a cause.)
 */
public final class DeadLetterQueue {

    private static final Logger log = LoggerFactory.getLogger(DeadLetterQueue.class);

    private final SqsClient sqs;
    private final String queueUrl;

    public DeadLetterQueue(SqsClient sqs, String queueUrl) {
        this.sqs = sqs;
        this.queueUrl = queueUrl;
    }

    /**
     * Parks a body as it came, with what is known of it as message attributes.
     *
     * @param cause attribute {@code cause}, in words
     * @param facts further attributes; blank ones, which SQS refuses, are left out
     */
    public void park(String body, String cause, Map<String, String> facts) {
        var attributes = facts.entrySet().stream()
                .filter(fact -> !fact.getValue().isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, fact -> text(fact.getValue())));
        attributes.put("cause", text(cause));
        sqs.sendMessage(request -> request.queueUrl(queueUrl).messageBody(body).messageAttributes(attributes));
        log.warn("message.parked cause=\"{}\" facts={}", cause, facts);
    }

    private static MessageAttributeValue text(String value) {
        return MessageAttributeValue.builder().dataType("String").stringValue(value).build();
    }
}
