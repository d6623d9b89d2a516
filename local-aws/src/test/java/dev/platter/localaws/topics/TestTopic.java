package dev.platter.localaws.topics;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.TestQueue;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.MessageAttributeValue;

/** A topic of a test's own. */
record TestTopic(SnsClient sns, String arn) {

    static TestTopic in(EmbeddedAws aws) {
        SnsClient sns = aws.snsClient();
        return new TestTopic(sns, sns.createTopic(create -> create.name("test-" + UUID.randomUUID())).topicArn());
    }

    String subscribe(TestQueue queue, Map<String, String> attributes) {
        return sns.subscribe(subscribe -> subscribe.topicArn(arn)
                .protocol("sqs")
                .endpoint(queue.arn())
                .attributes(attributes)
                .returnSubscriptionArn(true)).subscriptionArn();
    }

    String subscribeRaw(TestQueue queue) {
        return subscribe(queue, Map.of("RawMessageDelivery", "true"));
    }

    String subscribeRaw(TestQueue queue, String filterPolicy) {
        return subscribe(queue, Map.of("RawMessageDelivery", "true", "FilterPolicy", filterPolicy));
    }

    String publish(String message) {
        return publish(message, Map.of());
    }

    String publish(String message, Map<String, MessageAttributeValue> attributes) {
        return sns.publish(publish -> publish.topicArn(arn).message(message).messageAttributes(attributes))
                .messageId();
    }

    static MessageAttributeValue text(String value) {
        return attribute("String", value);
    }

    static MessageAttributeValue number(String value) {
        return attribute("Number", value);
    }

    static MessageAttributeValue array(String... values) {
        String json = Arrays.stream(values).collect(Collectors.joining("\",\"", "[\"", "\"]"));
        return attribute("String.Array", json);
    }

    private static MessageAttributeValue attribute(String type, String value) {
        return MessageAttributeValue.builder().dataType(type).stringValue(value).build();
    }
}
