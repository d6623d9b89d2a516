package dev.platter.runtime.batch;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
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
     * Parks a body as it came, with what is known of it as message attributes. A body with characters that SQS does not
     * take, as a stream may bring, is parked in Base64, with the attribute {@code encoding} saying so.
     *
     * @param cause attribute {@code cause}, in words
     * @param facts further attributes; blank ones, which SQS refuses, are left out
     */
    public void park(String body, String cause, Map<String, String> facts) {
        var attributes = facts.entrySet().stream()
                .filter(fact -> !fact.getValue().isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, fact -> text(fact.getValue())));
        attributes.put("cause", text(cause));
        boolean taken = body.codePoints().allMatch(DeadLetterQueue::isTaken);
        if (!taken) {
            attributes.put("encoding", text("base64"));
        }
        var sent = taken ? body : Base64.getEncoder().encodeToString(body.getBytes(StandardCharsets.UTF_8));
        sqs.sendMessage(request -> request.queueUrl(queueUrl).messageBody(sent).messageAttributes(attributes));
        log.warn("message.parked cause=\"{}\" facts={}", cause, facts);
    }

    /**
     * The characters of XML 1.0; for others AWS answers InvalidMessageContents.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessage.html">SendMessage</a>
     */
    private static boolean isTaken(int character) {
        return character == 0x9 || character == 0xA || character == 0xD
                || character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD
                || character >= 0x10000;
    }

    private static MessageAttributeValue text(String value) {
        return MessageAttributeValue.builder().dataType("String").stringValue(value).build();
    }
}
