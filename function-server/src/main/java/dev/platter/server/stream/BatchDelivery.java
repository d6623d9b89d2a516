package dev.platter.server.stream;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import dev.platter.server.host.Outcome.Answered;
import dev.platter.server.host.Outcome.Failed;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.dynamodb.model.Record;

/**
 * Brings batches of one shard to the function until they are taken: again from the first record that failed, after a pause
 * that grows. Retries are counted for that record; one that gets further starts the count again.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/services-ddb-batchfailurereporting.html">Partial batch responses</a>
 */
final class BatchDelivery {

    private static final Logger log = LoggerFactory.getLogger(BatchDelivery.class);

    private final Reading reading;
    private final ShardProgress progress;

    BatchDelivery(Reading reading, ShardProgress progress) {
        this.reading = reading;
        this.progress = progress;
    }

    /**
     * Returns when the batch is done or was given up, or nothing further may be begun here: at a stop, or once the shard may
     * be another copy's. Then the checkpoint says how much is done.
     *
     * @return whether the shard can be read on behind this batch
     */
    boolean deliver(List<Record> batch) {
        if (progress.position() instanceof Position.Newest && !progress.isOver()) {
            // From here on there is a record to come back to, if this process ends before it is done.
            progress.advance(new Position.At(sequenceNumber(batch.getFirst())));
        }
        var left = batch;
        int failures = 0;
        while (!left.isEmpty() && !progress.isOver()) {
            int done = taken(left);
            failures = done == 0 ? failures + 1 : 1;
            left = advance(left, done);
            if (!left.isEmpty()) {
                left = afterFailure(left, failures);
            }
        }
        return left.isEmpty();
    }

    private List<Record> advance(List<Record> records, int done) {
        if (done > 0) {
            progress.advance(new Position.After(sequenceNumber(records.get(done - 1))));
        }
        return records.subList(done, records.size());
    }

    private List<Record> afterFailure(List<Record> left, int failures) {
        int limit = reading.trigger().maximumRetryAttempts();
        if (limit < 0 || failures <= limit) {
            reading.stop().orWait(reading.home().backoff().after(failures));
            return left;
        }
        giveUp(left, failures);
        return reading.stop().requested() ? left : advance(left, left.size());
    }

    private void giveUp(List<Record> records, int attempts) {
        log.error("records.given-up function={} shard={} first={} count={}", reading.name(), progress.shardId(),
                sequenceNumber(records.getFirst()), records.size());
        var bucket = reading.trigger().onFailureBucket();
        if (bucket != null) {
            var event = StreamEvents.of(records, progress.streamArn());
            var failed = new FailedBatch(bucket, reading.name(), progress.streamArn(), progress.shardId(), event,
                    attempts, reading.home().clock().instant());
            Insisting.on(reading, "records.not-kept shard=" + progress.shardId(),
                    () -> reading.home().failedBatches().keep(failed));
        }
    }

    /** How many records from the first on the function took. */
    private int taken(List<Record> records) {
        return switch (reading.function().call(StreamEvents.of(records, progress.streamArn()))) {
            case Answered<StreamsEventResponse>(var response) when reading.trigger().reportsItemFailures() ->
                taken(records, failed(response));
            case Answered<StreamsEventResponse> _ -> records.size();
            case Failed<StreamsEventResponse> _ -> 0;
        };
    }

    /** An id that is missing, empty or of no record in the batch fails the whole batch, as on Lambda. */
    private static int taken(List<Record> records, Set<String> failed) {
        var numbers = records.stream().map(BatchDelivery::sequenceNumber).toList();
        if (!new HashSet<>(numbers).containsAll(failed)) {
            return 0;
        }
        return failed.stream().mapToInt(numbers::indexOf).min().orElse(records.size());
    }

    private static Set<String> failed(@Nullable StreamsEventResponse response) {
        if (response == null || response.getBatchItemFailures() == null) {
            return Set.of();
        }
        return response.getBatchItemFailures().stream()
                .map(BatchItemFailure::getItemIdentifier)
                .map(id -> Objects.requireNonNullElse(id, ""))
                .collect(Collectors.toSet());
    }

    private static String sequenceNumber(Record record) {
        return record.dynamodb().sequenceNumber();
    }
}
