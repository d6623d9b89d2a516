package dev.platter.runtime.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.platter.localaws.EmbeddedAws;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;

/** A topic of its own and a queue that gets all that is published there. */
record Subscriber(SqsClient sqs, String topicArn, String queueUrl) {

    static Subscriber on(EmbeddedAws aws) {
        var name = "relay-" + System.nanoTime();
        var topic = aws.snsClient().createTopic(request -> request.name(name)).topicArn();
        var queue = aws.sqsClient().createQueue(request -> request.queueName(name)).queueUrl();
        aws.snsClient().subscribe(request -> request.topicArn(topic).protocol("sqs")
                .endpoint("arn:aws:sqs:us-east-1:000000000000:" + name)
                .attributes(Map.of("RawMessageDelivery", "true")));
        return new Subscriber(aws.sqsClient(), topic, queue);
    }

    /** So many messages, which must be there. */
    List<Message> received(int count) {
        var messages = new ArrayList<Message>();
        while (messages.size() < count) {
            var some = receive(5);
            assertThat(some).as("after %s of %s messages", messages.size(), count).isNotEmpty();
            messages.addAll(some);
        }
        return messages;
    }

    /** All messages that are there now. */
    List<Message> all() {
        var messages = new ArrayList<Message>();
        for (var some = receive(0); !some.isEmpty(); some = receive(0)) {
            messages.addAll(some);
        }
        return messages;
    }

    private List<Message> receive(int seconds) {
        return sqs.receiveMessage(request -> request.queueUrl(queueUrl).maxNumberOfMessages(10)
                .waitTimeSeconds(seconds).messageAttributeNames("type")).messages();
    }
}
