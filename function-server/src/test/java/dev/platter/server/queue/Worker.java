package dev.platter.server.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Predicate;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;

/** A function behind a queue that remembers its messages. */
final class Worker implements Function<SQSEvent, SQSBatchResponse> {

    private final List<SQSMessage> messages = new CopyOnWriteArrayList<>();
    private final Function<SQSEvent, SQSBatchResponse> answering;

    private Worker(Function<SQSEvent, SQSBatchResponse> answering) {
        this.answering = answering;
    }

    static Worker answering(Function<SQSEvent, SQSBatchResponse> answering) {
        return new Worker(answering);
    }

    /** Reports the messages that the test does not take. */
    static Worker taking(Predicate<SQSMessage> takes) {
        return new Worker(event -> new SQSBatchResponse(event.getRecords().stream()
                .filter(takes.negate())
                .map(message -> new BatchItemFailure(message.getMessageId()))
                .toList()));
    }

    @Override
    public SQSBatchResponse apply(SQSEvent event) {
        messages.addAll(event.getRecords());
        return answering.apply(event);
    }

    List<SQSMessage> awaitMessages(int count) {
        await().untilAsserted(() -> assertThat(messages).hasSizeGreaterThanOrEqualTo(count));
        return messages;
    }

    List<SQSMessage> messages() {
        return messages;
    }

    List<String> bodies() {
        return messages.stream().map(SQSMessage::getBody).toList();
    }
}
