package dev.platter.localaws.topics;

import static dev.platter.localaws.TestQueue.attribute;
import static dev.platter.localaws.topics.TestTopic.array;
import static dev.platter.localaws.topics.TestTopic.number;
import static dev.platter.localaws.topics.TestTopic.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;

import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.localaws.TestQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.sns.model.MessageAttributeValue;
import software.amazon.awssdk.services.sqs.model.Message;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(EmbeddedAwsExtension.class)
class DeliveryTest {

    private TestTopic topic;
    private TestQueue queue;

    @BeforeEach
    void aTopicAndAQueue(EmbeddedAws aws) {
        topic = TestTopic.in(aws);
        queue = TestQueue.in(aws);
    }

    @Test
    void everySubscribedQueueHasTheMessageOnce(EmbeddedAws aws) {
        TestQueue second = TestQueue.in(aws);
        topic.subscribeRaw(queue);
        topic.subscribeRaw(second);

        topic.publish("hello");

        assertThat(queue.bodies()).containsExactly("hello");
        assertThat(second.bodies()).containsExactly("hello");
    }

    @Test
    void rawDeliveryKeepsTheTextAndEveryKindOfAttribute() {
        topic.subscribeRaw(queue);
        SdkBytes bytes = SdkBytes.fromByteArray(new byte[]{0, -1, 127});

        topic.publish("a & b <c> \"d\" ü + %\r\n\t😀", Map.of(
                "type", text("platter.order.submitted.v1"),
                "count", number("12.50"),
                "tags", array("a", "b"),
                "bytes", MessageAttributeValue.builder().dataType("Binary").binaryValue(bytes).build()));

        assertThat(queue.messages()).singleElement().satisfies(message -> {
            assertThat(message.body()).isEqualTo("a & b <c> \"d\" ü + %\r\n\t😀");
            assertThat(attribute(message, "type").stringValue()).isEqualTo("platter.order.submitted.v1");
            assertThat(attribute(message, "count").dataType()).isEqualTo("Number");
            assertThat(attribute(message, "count").stringValue()).isEqualTo("12.50");
            assertThat(attribute(message, "tags").stringValue()).isEqualTo("[\"a\",\"b\"]");
            assertThat(attribute(message, "bytes").binaryValue()).isEqualTo(bytes);
        });
    }

    @Test
    void withoutRawDeliveryTheQueueReceivesTheEnvelopeThatAwsSends() {
        String subscription = topic.subscribe(queue, Map.of());

        String id = topic.sns().publish(publish -> publish.topicArn(topic.arn())
                .subject("a subject")
                .message("{\"a\": 1}")
                .messageAttributes(Map.of("type", text("x"), "count", number("3")))).messageId();

        Message message = queue.messages().getFirst();
        JsonNode envelope = JsonMapper.shared().readTree(message.body());
        assertThat(message.messageAttributes()).isEmpty();
        assertThat(envelope.propertyNames()).containsExactly(
                "Type", "MessageId", "TopicArn", "Subject", "Message", "Timestamp", "SignatureVersion", "Signature",
                "SigningCertURL", "UnsubscribeURL", "MessageAttributes");
        assertThat(envelope.get("Type").stringValue()).isEqualTo("Notification");
        assertThat(envelope.get("MessageId").stringValue()).isEqualTo(id);
        assertThat(envelope.get("TopicArn").stringValue()).isEqualTo(topic.arn());
        assertThat(envelope.get("Subject").stringValue()).isEqualTo("a subject");
        assertThat(envelope.get("Message").stringValue()).isEqualTo("{\"a\": 1}");
        assertThat(envelope.get("Timestamp").stringValue())
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
        assertThat(Instant.parse(envelope.get("Timestamp").stringValue())).isBefore(Instant.now());
        assertThat(envelope.get("UnsubscribeURL").stringValue()).endsWith(subscription);
        assertThat(envelope.get("MessageAttributes").toString())
                .contains("\"type\":{\"Type\":\"String\",\"Value\":\"x\"}",
                        "\"count\":{\"Type\":\"Number\",\"Value\":\"3\"}");
    }

    @Test
    void anEnvelopeHasNeitherASubjectNorAttributesThatWereNotPublished() {
        topic.subscribe(queue, Map.of());

        topic.publish("hello");

        assertThat(JsonMapper.shared().readTree(queue.bodies().getFirst()).propertyNames())
                .doesNotContain("Subject", "MessageAttributes");
    }

    @Test
    void whatAMissingQueueDoesNotTakeGoesToTheDeadLettersAsItIs(EmbeddedAws aws) {
        TestQueue deadLetters = TestQueue.in(aws);
        TestQueue healthy = TestQueue.in(aws);
        topic.subscribe(queue, Map.of(
                "RawMessageDelivery", "true",
                "RedrivePolicy", "{\"deadLetterTargetArn\":\"%s\"}".formatted(deadLetters.arn())));
        topic.subscribeRaw(healthy);
        queue.delete();

        topic.publish("hello", Map.of("type", text("x")));

        assertThat(deadLetters.messages()).singleElement().satisfies(message -> {
            assertThat(message.body()).isEqualTo("hello");
            assertThat(message.messageAttributes()).containsOnlyKeys("type");
        });
        assertThat(healthy.bodies()).containsExactly("hello");
    }

    @Test
    void aQueueThatIsMissingWithoutDeadLettersKeepsTheMessageFromNobodyElse(EmbeddedAws aws) {
        TestQueue healthy = TestQueue.in(aws);
        topic.subscribeRaw(queue);
        topic.subscribeRaw(healthy);
        queue.delete();

        topic.publish("hello");

        assertThat(healthy.bodies()).containsExactly("hello");
    }

    @Test
    void aQueueThatUnsubscribedReceivesNothingMore() {
        String subscription = topic.subscribeRaw(queue);
        topic.sns().unsubscribe(unsubscribe -> unsubscribe.subscriptionArn(subscription));

        topic.publish("hello");

        assertThat(queue.bodies()).isEmpty();
    }
}
