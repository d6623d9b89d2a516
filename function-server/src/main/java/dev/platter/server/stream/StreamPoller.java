package dev.platter.server.stream;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import dev.platter.sam.StartingPosition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.dynamodb.model.Shard;

/**
 * Follows the stream of one table for one function: one thread finds its shards, and each shard that may be read has a
 * thread of its own. Where the table has got a newer stream, and the old one is read to its end or gone, it goes on with
 * the newer from its beginning.
 */
final class StreamPoller {

    private static final Logger log = LoggerFactory.getLogger(StreamPoller.class);
    /** A shard that ends is followed at once; this is for what nothing announces, such as a new stream. */
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

    private final Reading reading;
    private final Map<String, Thread> readers = new ConcurrentHashMap<>();
    private final Semaphore news = new Semaphore(0);
    private final Thread thread;
    private String stream;
    private StartingPosition start;

    StreamPoller(Reading reading, String stream) {
        this.reading = reading;
        this.stream = stream;
        this.start = reading.trigger().startingPosition();
        this.thread = Thread.ofVirtual().name("stream-" + reading.name()).unstarted(this::follow);
    }

    void start() {
        thread.start();
    }

    void stop() {
        reading.stop().request();
        news.release();
    }

    /** Waits until the running batches are done. */
    void join() {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow() {
        try {
            while (!reading.stop().requested()) {
                lookSafely();
                awaitNews();
            }
            for (Thread reader : readers.values()) {
                reader.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitNews() throws InterruptedException {
        if (news.tryAcquire(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS)) {
            news.drainPermits();
        }
    }

    private void lookSafely() {
        try {
            look();
        } catch (RuntimeException fault) {
            log.warn("shards.unknown function={} stream={}: {}", reading.name(), stream, fault.toString());
        }
    }

    private void look() {
        // Before the positions: a shard that ends in between would otherwise be read again from where it stood.
        var running = Set.copyOf(readers.keySet());
        var shards = reading.streams().shards(stream);
        var lineage = new Lineage(shards, positions(shards));
        lineage.readable().forEach((shardId, position) -> {
            if (!running.contains(shardId)) {
                read(shardId, position);
            }
        });
        lineage.forgettable().forEach(shardId -> reading.checkpoints().forget(reading.name(), stream, shardId));
        if (lineage.isFinished() && running.isEmpty()) {
            goOnWithLatest();
        }
    }

    private Map<String, Position> positions(List<Shard> shards) {
        var saved = reading.checkpoints().of(reading.name(), stream);
        if (!saved.isEmpty()) {
            return saved;
        }
        var first = Lineage.start(shards, start);
        first.forEach((shardId, position) -> reading.progress(stream, shardId, position).advance(position));
        return first;
    }

    private void read(String shardId, Position position) {
        var reader = new ShardReader(reading, reading.progress(stream, shardId, position));
        var name = "shard-%s-%s".formatted(reading.name(), shardId);
        var shard = Thread.ofVirtual().name(name).unstarted(() -> {
            try {
                reader.read();
            } finally {
                readers.remove(shardId);
                news.release();
            }
        });
        readers.put(shardId, shard);
        shard.start();
    }

    private void goOnWithLatest() {
        reading.streams().latest(reading.trigger().tableName()).filter(latest -> !latest.equals(stream))
                .ifPresent(latest -> {
                    log.info("stream.followed function={} stream={}", reading.name(), latest);
                    stream = latest;
                    start = StartingPosition.TRIM_HORIZON;
                    news.release();
                });
    }
}
