package dev.platter.metrics.function;

import java.util.function.Function;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import dev.platter.metrics.adapter.CountingEvents;
import dev.platter.runtime.batch.DeadLetterQueue;
import dev.platter.runtime.batch.StreamBatch;

/** Counts the events of the events tables' streams. What can never be counted is parked, once its neighbours are counted. */
final class RecordMetrics implements Function<DynamodbEvent, StreamsEventResponse> {

    private final CountingEvents counting;
    private final DeadLetterQueue parking;

    RecordMetrics(CountingEvents counting, DeadLetterQueue parking) {
        this.counting = counting;
        this.parking = parking;
    }

    @Override
    public StreamsEventResponse apply(DynamodbEvent event) {
        return StreamBatch.inOrder(Portion.of(event.getRecords()), Portion::firstSequenceNumber, this::record);
    }

    private void record(Portion portion) {
        counting.count(portion.tally());
        portion.unreadable().forEach(record -> parking.park(record.body(), record.cause(), record.facts()));
    }
}
