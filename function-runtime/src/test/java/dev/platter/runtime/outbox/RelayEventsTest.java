package dev.platter.runtime.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;

@ExtendWith(EmbeddedAwsExtension.class)
class RelayEventsTest {

    private SnsClient sns;
    private SqsClient sqs;
    private String queue;
    private RelayEvents relay;
    private String topic;

    @BeforeEach
    void aTopicWithASubscriber(EmbeddedAws aws) {
        var name = "relay-" + System.nanoTime();
        sns = aws.snsClient();
        sqs = aws.sqsClient();
        topic = sns.createTopic(request -> request.name(name)).topicArn();
        queue = sqs.createQueue(request -> request.queueName(name)).queueUrl();
        sns.subscribe(request -> request.topicArn(topic).protocol("sqs")
                .endpoint("arn:aws:sqs:us-east-1:000000000000:" + name)
                .attributes(Map.of("RawMessageDelivery", "true")));
        relay = new RelayEvents(sns, topic);
    }

    @Test
    void everyInsertedEventIsPublishedAsItWasWrittenWithItsTypeToFilterOn() {
        var response = relay.apply(event(23, "INSERT"));

        assertThat(response.getBatchItemFailures()).isEmpty();
        assertThat(published(23)).hasSize(23)
                .allSatisfy(message -> assertThat(message.messageAttributes()).hasEntrySatisfying("type",
                        type -> assertThat(type.stringValue()).isEqualTo("platter.order.submitted.v1")))
                .extracting(Message::body)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 23).mapToObj(i -> "{\"n\":" + i + "}").toList());
    }

    @Test
    void anItemThatExpiresIsNotPublished() {
        relay.apply(event(3, "REMOVE"));
        relay.apply(event(1, "INSERT"));

        assertThat(published(1)).hasSize(1);
    }

    @Test
    void aTopicThatCannotBeReachedFailsTheBatchFromItsFirstRecordSoThatNothingIsLost() {
        sns.deleteTopic(request -> request.topicArn(topic));

        assertThat(relay.apply(event(3, "INSERT")).getBatchItemFailures()).singleElement()
                .extracting(failure -> failure.getItemIdentifier()).isEqualTo("0");
    }

    private List<Message> published(int count) {
        var messages = new ArrayList<Message>();
        while (messages.size() < count) {
            var some = sqs.receiveMessage(request -> request.queueUrl(queue).maxNumberOfMessages(10).waitTimeSeconds(5)
                    .messageAttributeNames("type")).messages();
            assertThat(some).as("after %s of %s messages", messages.size(), count).isNotEmpty();
            messages.addAll(some);
        }
        return messages;
    }

    private static DynamodbEvent event(int records, String name) {
        var event = new DynamodbEvent();
        event.setRecords(IntStream.range(0, records).mapToObj(i -> record(i, name)).toList());
        return event;
    }

    private static DynamodbStreamRecord record(int number, String name) {
        var image = Map.of(
                "type", new AttributeValue("platter.order.submitted.v1"),
                "event", new AttributeValue("{\"n\":" + number + "}"));
        var record = new DynamodbStreamRecord();
        record.setEventName(name);
        record.setDynamodb(new StreamRecord().withSequenceNumber(Integer.toString(number)).withNewImage(image));
        return record;
    }
}
