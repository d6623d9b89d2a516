package dev.platter.server.queue;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import dev.platter.sam.FunctionBinding;
import dev.platter.sam.QueueTrigger;
import dev.platter.server.host.CannotStart;
import dev.platter.server.host.FunctionHost;
import io.awspring.cloud.sqs.listener.DefaultListenerContainerRegistry;
import io.awspring.cloud.sqs.listener.ListenerMode;
import io.awspring.cloud.sqs.listener.MessageListenerContainer;
import io.awspring.cloud.sqs.listener.QueueNotFoundStrategy;
import io.awspring.cloud.sqs.listener.SqsContainerOptionsBuilder;
import io.awspring.cloud.sqs.listener.SqsMessageListenerContainer;
import io.awspring.cloud.sqs.listener.acknowledgement.handler.AcknowledgementMode;
import software.amazon.awssdk.services.sqs.SqsAsyncClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/**
 * Listens to the queues that trigger a service's functions, in the place of Lambda's event source mappings. A batching
 * window is not waited for: it saves invocations, which cost nothing here.
 */
public final class QueueListeners implements AutoCloseable {

    /** The most messages that one receive call gives. */
    private static final int MOST_PER_POLL = 10;
    /** Batches at a time where the template sets no limit; less than two and a slow batch would stop the polling. */
    private static final int BATCHES_AT_A_TIME = 5;
    private static final Duration SPARE = Duration.ofSeconds(5);

    private final DefaultListenerContainerRegistry containers;

    private QueueListeners(DefaultListenerContainerRegistry containers) {
        this.containers = containers;
    }

    /**
     * Starts to listen.
     *
     * @param pollWait how long a receive call waits for messages, 1 to 20 s; closing waits for the one that runs
     * @throws CannotStart naming the queues, if there is none of such a name
     */
    public static QueueListeners start(FunctionHost host, SqsAsyncClient sqs, Duration pollWait) {
        var containers = new DefaultListenerContainerRegistry();
        for (FunctionBinding function : host.bindings().functions()) {
            for (QueueTrigger trigger : function.queues()) {
                containers.registerListenerContainer(container(host, function, trigger, sqs, pollWait));
            }
        }
        var listeners = new QueueListeners(containers);
        try {
            containers.start();
            return listeners;
        } catch (RuntimeException fault) {
            listeners.close();
            throw new CannotStart("%s cannot listen to its queues: %s".formatted(host.service(), causes(fault)), fault);
        }
    }

    /** Whether every queue is listened to. */
    public boolean isRunning() {
        return containers.getListenerContainers().stream().allMatch(MessageListenerContainer::isRunning);
    }

    /** The first lines of the innermost two: the container's names the queue, the SDK's says what is wrong with it. */
    private static String causes(Throwable fault) {
        var causes = Stream.iterate(fault, Objects::nonNull, Throwable::getCause)
                .map(cause -> String.valueOf(cause.getMessage()).lines().findFirst().orElse(""))
                .toList();
        return String.join(": ", causes.subList(Math.max(0, causes.size() - 2), causes.size()));
    }

    /** Takes no more messages and waits for the batches that run, on all queues at once. */
    @Override
    public void close() {
        containers.stop();
    }

    private static SqsMessageListenerContainer<Message> container(FunctionHost host, FunctionBinding function,
            QueueTrigger trigger, SqsAsyncClient sqs, Duration pollWait) {
        var invocation = host.function(function.name(), SQSEvent.class, SQSBatchResponse.class);
        return SqsMessageListenerContainer.<Message>builder()
                .id(function.name() + "-" + trigger.queueName())
                .sqsAsyncClient(sqs)
                .queueNames(trigger.queueName())
                .messageListener(new BatchListener(invocation, trigger))
                .configure(options -> configure(options, function, trigger, pollWait))
                .build();
    }

    private static void configure(SqsContainerOptionsBuilder options, FunctionBinding function, QueueTrigger trigger,
            Duration pollWait) {
        int perPoll = Math.min(trigger.batchSize(), MOST_PER_POLL);
        int batches = Objects.requireNonNullElse(trigger.maximumConcurrency(), BATCHES_AT_A_TIME);
        options.listenerMode(ListenerMode.BATCH)
                .acknowledgementMode(AcknowledgementMode.MANUAL)
                .queueNotFoundStrategy(QueueNotFoundStrategy.FAIL)
                .queueAttributeNames(List.of(QueueAttributeName.QUEUE_ARN))
                .messageAttributeNames(List.of("All"))
                .messageSystemAttributeNames(List.of(MessageSystemAttributeName.ALL))
                .messageConverter(new WholeMessages())
                .convertMessageIdToUuid(false)
                .maxMessagesPerPoll(perPoll)
                .maxConcurrentMessages(perPoll * batches)
                .pollTimeout(pollWait)
                // Shorter, and a stop would give up on a poll or a batch that is still under way.
                .listenerShutdownTimeout(pollWait.plus(function.timeout()).plus(SPARE));
    }
}
