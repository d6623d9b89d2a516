package dev.platter.runtime.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import dev.platter.json.Reading.Read;
import dev.platter.json.Reading.Refused;
import dev.platter.json.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A batch of queue messages, each worked on alone: one that fails is reported and comes again, the others are done. A batch
 * of a FIFO queue stops at its first failure and reports all from there, or their order would be lost.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html">Partial batch responses</a>
 */
public final class MessageBatch<T> {

    private static final Logger log = LoggerFactory.getLogger(MessageBatch.class);

    private final MessageDecoder<T> decoder;
    private final DeadLetterQueue parking;

    public MessageBatch(MessageDecoder<T> decoder, DeadLetterQueue parking) {
        this.decoder = decoder;
        this.parking = parking;
    }

    /** Works through the batch; what is not in the answer is done and will be deleted from the queue. */
    public SQSBatchResponse each(SQSEvent event, Function<T, Handling> work) {
        var failures = new ArrayList<BatchItemFailure>();
        for (var message : event.getRecords()) {
            boolean mustWait = !failures.isEmpty() && isFifo(message);
            if (mustWait || !succeeds(message, work)) {
                failures.add(new BatchItemFailure(message.getMessageId()));
            }
        }
        return new SQSBatchResponse(List.copyOf(failures));
    }

    private boolean succeeds(SQSMessage message, Function<T, Handling> work) {
        try {
            handle(message, work);
            return true;
        } catch (RuntimeException fault) {
            log.error("message.failed messageId={}", message.getMessageId(), fault);
            return false;
        }
    }

    private void handle(SQSMessage message, Function<T, Handling> work) {
        switch (decoder.decode(message.getBody())) {
            case Refused<T>(Refusal refusal) -> park(message, refusal.rule(), refusal.pointer());
            case Read<T>(T value) -> {
                switch (work.apply(value)) {
                    case Handling.Done() -> {
                    }
                    case Handling.Parked(String cause) -> park(message, cause, "");
                }
            }
        }
    }

    private void park(SQSMessage message, String cause, String pointer) {
        parking.park(message.getBody(), cause, Map.of("messageId", message.getMessageId(), "pointer", pointer));
    }

    private static boolean isFifo(SQSMessage message) {
        var queue = message.getEventSourceArn();
        return queue != null && queue.endsWith(".fifo");
    }
}
