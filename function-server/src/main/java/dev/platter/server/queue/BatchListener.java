package dev.platter.server.queue;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import dev.platter.sam.QueueTrigger;
import dev.platter.server.host.Invocation;
import dev.platter.server.host.Outcome.Answered;
import dev.platter.server.host.Outcome.Failed;
import io.awspring.cloud.sqs.listener.MessageListener;
import io.awspring.cloud.sqs.listener.QueueAttributes;
import io.awspring.cloud.sqs.listener.SqsHeaders;
import io.awspring.cloud.sqs.listener.acknowledgement.Acknowledgement;
import org.jspecify.annotations.Nullable;
import org.springframework.messaging.Message;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/**
 * Calls a function with a batch and deletes what it took. What it did not take stays in the queue, invisible until the
 * queue's visibility time-out is over, and then comes again.
 */
final class BatchListener implements MessageListener<software.amazon.awssdk.services.sqs.model.Message> {

    private final Invocation<SQSEvent, SQSBatchResponse> function;
    private final boolean reportsItemFailures;

    BatchListener(Invocation<SQSEvent, SQSBatchResponse> function, QueueTrigger trigger) {
        this.function = function;
        this.reportsItemFailures = trigger.reportsItemFailures();
    }

    @Override
    public void onMessage(Message<software.amazon.awssdk.services.sqs.model.Message> message) {
        onMessage(List.of(message));
    }

    @Override
    public void onMessage(Collection<Message<software.amazon.awssdk.services.sqs.model.Message>> batch) {
        var event = SqsEvents.of(batch.stream().map(Message::getPayload).toList(), queueArn(batch.iterator().next()));
        switch (function.call(event)) {
            case Answered<SQSBatchResponse>(var response) -> Acknowledgement.acknowledge(taken(batch, response));
            case Failed<SQSBatchResponse> _ -> {
            }
        }
    }

    private List<Message<software.amazon.awssdk.services.sqs.model.Message>> taken(
            Collection<Message<software.amazon.awssdk.services.sqs.model.Message>> batch,
            @Nullable SQSBatchResponse response) {
        var failed = reportsItemFailures ? failed(response) : Set.<String>of();
        var ids = batch.stream().map(message -> message.getPayload().messageId()).collect(Collectors.toSet());
        if (!ids.containsAll(failed)) {
            return List.of();
        }
        return batch.stream().filter(message -> !failed.contains(message.getPayload().messageId())).toList();
    }

    /** An id that is missing, empty or of no message in the batch fails the whole batch, as on Lambda. */
    private static Set<String> failed(@Nullable SQSBatchResponse response) {
        if (response == null || response.getBatchItemFailures() == null) {
            return Set.of();
        }
        return response.getBatchItemFailures().stream()
                .map(BatchItemFailure::getItemIdentifier)
                .map(id -> Objects.requireNonNullElse(id, ""))
                .collect(Collectors.toSet());
    }

    private static String queueArn(Message<?> message) {
        var queue = message.getHeaders().get(SqsHeaders.SQS_QUEUE_ATTRIBUTES_HEADER, QueueAttributes.class);
        return Objects.requireNonNull(Objects.requireNonNull(queue).getQueueAttribute(QueueAttributeName.QUEUE_ARN));
    }
}
