package dev.platter.localaws.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;

import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.localaws.TestQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.sns.model.InvalidParameterException;
import software.amazon.awssdk.services.sns.model.NotFoundException;
import software.amazon.awssdk.services.sns.model.SnsException;
import software.amazon.awssdk.services.sns.model.Subscription;
import software.amazon.awssdk.services.sns.model.Topic;

@ExtendWith(EmbeddedAwsExtension.class)
class SubscribingTest {

    private TestTopic topic;
    private TestQueue queue;

    @BeforeEach
    void aTopicAndAQueue(EmbeddedAws aws) {
        topic = TestTopic.in(aws);
        queue = TestQueue.in(aws);
    }

    @Test
    void aTopicIsNamedByRegionAndAccountAndIsTheSameWhenCreatedAgain() {
        String name = topic.arn().substring(topic.arn().lastIndexOf(':') + 1);

        assertThat(topic.arn()).startsWith("arn:aws:sns:us-east-1:000000000000:test-");
        assertThat(topic.sns().createTopic(create -> create.name(name)).topicArn()).isEqualTo(topic.arn());
        assertThat(topic.sns().listTopicsPaginator().topics()).extracting(Topic::topicArn).contains(topic.arn());
    }

    @Test
    void aTopicTellsItsSubscriptionsAndWhatItWasGiven() {
        topic.sns().setTopicAttributes(set -> set.topicArn(topic.arn())
                .attributeName("DisplayName")
                .attributeValue("<Orders>"));
        topic.subscribeRaw(queue);

        assertThat(topic.sns().getTopicAttributes(get -> get.topicArn(topic.arn())).attributes())
                .containsEntry("TopicArn", topic.arn())
                .containsEntry("Owner", "000000000000")
                .containsEntry("DisplayName", "<Orders>")
                .containsEntry("SubscriptionsConfirmed", "1");
    }

    @Test
    void aQueueIsSubscribedOnceAndListed() {
        String subscription = topic.subscribeRaw(queue);

        assertThat(topic.subscribeRaw(queue)).isEqualTo(subscription);
        assertThat(topic.sns().listSubscriptionsByTopicPaginator(list -> list.topicArn(topic.arn())).subscriptions())
                .singleElement()
                .isEqualTo(Subscription.builder()
                        .subscriptionArn(subscription)
                        .topicArn(topic.arn())
                        .owner("000000000000")
                        .protocol("sqs")
                        .endpoint(queue.arn())
                        .build());
        assertThat(topic.sns().listSubscriptionsPaginator().subscriptions())
                .extracting(Subscription::subscriptionArn)
                .contains(subscription);
    }

    @Test
    void aSecondSubscriptionOfAQueueWithOtherAttributesIsRefused() {
        topic.subscribeRaw(queue);

        assertThatExceptionOfType(InvalidParameterException.class)
                .isThrownBy(() -> topic.subscribe(queue, Map.of()))
                .withMessageContaining("already exists with different attributes");
    }

    @Test
    void theAttributesOfASubscriptionAreReadAsTheyWereSet() {
        String subscription = topic.subscribeRaw(queue, "{\"type\":[{\"prefix\":\"platter.\"}]}");
        topic.sns().setSubscriptionAttributes(set -> set.subscriptionArn(subscription)
                .attributeName("RawMessageDelivery")
                .attributeValue("false"));

        assertThat(topic.sns().getSubscriptionAttributes(get -> get.subscriptionArn(subscription)).attributes())
                .containsEntry("FilterPolicy", "{\"type\":[{\"prefix\":\"platter.\"}]}")
                .containsEntry("RawMessageDelivery", "false")
                .containsEntry("Protocol", "sqs")
                .containsEntry("Endpoint", queue.arn())
                .containsEntry("PendingConfirmation", "false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "https", "email", "lambda", "sms", "firehose"})
    void anotherProtocolThanSqsIsRefusedByName(String protocol) {
        assertThatExceptionOfType(InvalidParameterException.class)
                .isThrownBy(() -> topic.sns()
                        .subscribe(subscribe -> subscribe.topicArn(topic.arn())
                                .protocol(protocol)
                                .endpoint(queue.arn())))
                .withMessageContaining("the protocol %s is not here".formatted(protocol));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DeliveryPolicy", "SubscriptionRoleArn", "ReplayPolicy", "rawMessageDelivery"})
    void anotherAttributeIsRefusedByName(String attribute) {
        assertThatExceptionOfType(InvalidParameterException.class)
                .isThrownBy(() -> topic.subscribe(queue, Map.of(attribute, "x")))
                .withMessageContaining(attribute + " is not here");
    }

    @Test
    void aRedrivePolicyMustNameAQueue() {
        assertThatExceptionOfType(InvalidParameterException.class)
                .isThrownBy(() -> topic.subscribe(queue, Map.of("RedrivePolicy", "{\"deadLetterTargetArn\":\"dlq\"}")))
                .withMessageContaining("RedrivePolicy");
    }

    @Test
    void withATopicItsSubscriptionsGo() {
        String subscription = topic.subscribeRaw(queue);

        topic.sns().deleteTopic(delete -> delete.topicArn(topic.arn()));

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> topic.sns().getSubscriptionAttributes(get -> get.subscriptionArn(subscription)));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> topic.publish("hello"));
    }

    @Test
    void anActionThatIsNotHereIsRefusedByName() {
        assertThatExceptionOfType(SnsException.class)
                .isThrownBy(() -> topic.sns().listTagsForResource(list -> list.resourceArn(topic.arn())))
                .withMessageContaining("ListTagsForResource is not here");
    }
}
