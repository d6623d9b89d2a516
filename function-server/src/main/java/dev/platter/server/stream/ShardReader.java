package dev.platter.server.stream;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.dynamodb.model.ExpiredIteratorException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.TrimmedDataAccessException;

/** Reads one shard from its position to its end, a batch at a time. */
final class ShardReader {

    private static final Logger log = LoggerFactory.getLogger(ShardReader.class);

    private static final Duration BEFORE_LOOKING_AGAIN = Duration.ofSeconds(1);

    private final Reading reading;
    private final ShardProgress progress;
    private final BatchDelivery delivery;
    private @Nullable String iterator;
    private int failures;

    ShardReader(Reading reading, ShardProgress progress) {
        this.reading = reading;
        this.progress = progress;
        this.delivery = new BatchDelivery(reading, progress);
    }

    /** Returns when the shard is finished, gone or not this copy's any more, or a stop is asked for. */
    void read() {
        boolean more = true;
        while (more && !progress.isOver()) {
            more = readSafely();
        }
    }

    /** Whether to read on. */
    private boolean readSafely() {
        try {
            boolean more = readBatch();
            failures = 0;
            return more;
        } catch (LeaseLost taken) {
            log.warn("shard.lost function={} shard={}: {}", reading.name(), progress.shardId(), taken.getMessage());
            return false;
        } catch (ExpiredIteratorException afterALongBatch) {
            iterator = null;
            return true;
        } catch (TrimmedDataAccessException tooLate) {
            iterator = null;
            progress.startOverAtOldest();
            return true;
        } catch (ResourceNotFoundException streamOrShardIsGone) {
            log.warn("shard.gone function={} shard={}", reading.name(), progress.shardId());
            reading.stop().orWait(BEFORE_LOOKING_AGAIN);
            return false;
        } catch (RuntimeException fault) {
            failures++;
            log.warn("shard.unreadable function={} shard={} failures={}: {}", reading.name(), progress.shardId(),
                    failures, fault.toString());
            reading.stop().orWait(reading.home().backoff().after(failures));
            return true;
        }
    }

    private boolean readBatch() {
        var from = iterator == null ? progress.iterator() : iterator;
        iterator = from;
        var response = reading.streams().records(from, reading.trigger().batchSize());
        if (!response.records().isEmpty() && !delivery.deliver(response.records())) {
            return false;
        }
        iterator = response.nextShardIterator();
        if (iterator == null) {
            progress.advance(new Position.Finished());
            return false;
        }
        if (response.records().isEmpty()) {
            reading.stop().orWait(reading.home().pollInterval());
        }
        return true;
    }
}
