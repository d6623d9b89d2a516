package dev.platter.system.lambda;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.DeleteMessageBatchRequestEntry;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;

/** A queue of this stage, read until it is empty. */
record InQueue(SqsClient sqs, String url) {

    static InQueue of(Functions functions, String name) {
        SqsClient sqs = functions.aws().sqsClient();
        String url = sqs.getQueueUrl(get -> get.queueName(functions.archives().named(name))).queueUrl();
        return new InQueue(sqs, url);
    }

    /** All messages, which are then gone. */
    List<Message> taken() {
        List<Message> all = new ArrayList<>();
        for (List<Message> some = some(); !some.isEmpty(); some = some()) {
            delete(some);
            all.addAll(some);
        }
        return all;
    }

    /** Their causes. */
    List<String> causes() {
        return taken().stream().flatMap(message -> Stream.ofNullable(message.messageAttributes().get("cause")))
                .map(MessageAttributeValue::stringValue)
                .toList();
    }

    private void delete(List<Message> messages) {
        sqs.deleteMessageBatch(delete -> delete.queueUrl(url).entries(messages.stream()
                .map(message -> DeleteMessageBatchRequestEntry.builder()
                        .id(message.messageId())
                        .receiptHandle(message.receiptHandle())
                        .build())
                .toList()));
    }

    private List<Message> some() {
        return sqs
                .receiveMessage(receive -> receive.queueUrl(url).maxNumberOfMessages(10).waitTimeSeconds(0)
                        .messageAttributeNames("All"))
                .messages();
    }
}
