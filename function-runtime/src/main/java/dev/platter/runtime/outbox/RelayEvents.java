package dev.platter.runtime.outbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import dev.platter.runtime.batch.StreamBatch;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.MessageAttributeValue;
import software.amazon.awssdk.services.sns.model.PublishBatchRequestEntry;

/**
 * Publishes what the events table's stream brings to the service's topic, in the stream's order, with the event's type as
 * message attribute {@code type} to filter on. It does not read the events: whatever was written gets out.
 */
public final class RelayEvents implements Function<DynamodbEvent, StreamsEventResponse> {

    /** SNS's limit of entries in one PublishBatch; events are a few KiB, far from its 256 KiB. */
    private static final int PUBLISHED_AT_A_TIME = 10;

    private final SnsClient sns;
    private final String topicArn;
    private final StreamBatch batch = new StreamBatch(PUBLISHED_AT_A_TIME);

    public RelayEvents(SnsClient sns, String topicArn) {
        this.sns = sns;
        this.topicArn = topicArn;
    }

    @Override
    public StreamsEventResponse apply(DynamodbEvent event) {
        return batch.each(event, this::publish);
    }

    private void publish(List<DynamodbStreamRecord> records) {
        var events = records.stream().map(OutboxItem::of).flatMap(Optional::stream).toList();
        if (events.isEmpty()) {
            return;
        }
        var entries = IntStream.range(0, events.size()).mapToObj(i -> entry(i, events.get(i))).toList();
        var answer = sns.publishBatch(request -> request.topicArn(topicArn).publishBatchRequestEntries(entries));
        if (!answer.failed().isEmpty()) {
            throw new IllegalStateException("SNS refused entries: " + answer.failed());
        }
    }

    private static PublishBatchRequestEntry entry(int index, OutboxItem event) {
        var type = MessageAttributeValue.builder().dataType("String").stringValue(event.type()).build();
        return PublishBatchRequestEntry.builder()
                .id(Integer.toString(index))
                .message(event.json())
                .messageAttributes(Map.of(Outbox.TYPE, type))
                .build();
    }
}
