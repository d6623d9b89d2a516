package dev.platter.server.stream;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import dev.platter.sam.StartingPosition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the stream of one table for one function: one thread looks for shards that nobody reads, and each shard that it
 * takes has a thread of its own. Where the table has got a newer stream, and the old one is read to its end or gone, it goes
 * on with the newer from its beginning.
 */
final class StreamPoller {

    private static final Logger log = LoggerFactory.getLogger(StreamPoller.class);

    private final Reading reading;
    private final KnownShards shards;
    private final Map<String, Thread> readers = new ConcurrentHashMap<>();
    private final Semaphore news = new Semaphore(0);
    private final Thread thread;
    private StartingPosition start;

    StreamPoller(Reading reading, String stream) {
        this.reading = reading;
        this.shards = new KnownShards(reading.streams(), reading.home().copy(), stream);
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

    /** Waits until the running batches are done and the shards given up. */
    void join() {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether it still looks for shards. */
    boolean isRunning() {
        return thread.isAlive() && !reading.stop().requested();
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
        if (news.tryAcquire(reading.home().copy().looks().toMillis(), TimeUnit.MILLISECONDS)) {
            news.drainPermits();
        }
    }

    private void lookSafely() {
        try {
            look();
        } catch (RuntimeException fault) {
            log.warn("shards.unknown function={} stream={}: {}", reading.name(), shards.stream(), fault.toString());
        }
    }

    private void look() {
        var known = known();
        boolean fresh = shards.refresh(known.finished());
        if (fresh && !known.isBegun() && start == StartingPosition.LATEST) {
            reading.checkpoints().begin(reading.name(), shards.stream(), Lineage.latest(shards.all()));
            known = known();
        }
        var lineage = new Lineage(shards.all(), known.positions());
        take(lineage.readable(), known);
        reading.leases().askForShare(shards.stream(), known.ofFunction());
        if (fresh) {
            tidyUp(lineage, known);
        }
    }

    private StreamProgress known() {
        return new StreamProgress(shards.stream(), reading.leases().look());
    }

    private void take(Map<String, Position> readable, StreamProgress known) {
        readable.forEach((shardId, position) -> {
            if (!readers.containsKey(shardId)) {
                var shard = new ShardKey(reading.name(), shards.stream(), shardId);
                reading.leases().take(shard, known.checkpoint(shardId), position).ifPresent(this::read);
            }
        });
    }

    private void read(HeldLease lease) {
        var shardId = lease.shard().shardId();
        var name = "shard-%s-%s".formatted(reading.name(), shardId);
        var reader = Thread.ofVirtual().name(name).unstarted(() -> {
            try (lease) {
                new ShardReader(reading, new ShardProgress(reading, lease)).read();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                readers.remove(shardId);
                news.release();
            }
        });
        readers.put(shardId, reader);
        reader.start();
    }

    private void tidyUp(Lineage lineage, StreamProgress known) {
        Set<String> over = lineage.forgettable();
        over.stream().filter(shardId -> known.checkpoint(shardId).isPresent()).forEach(shardId -> reading.checkpoints()
                .forget(new ShardKey(reading.name(), shards.stream(), shardId)));
        if (lineage.isFinished() && readers.isEmpty()) {
            goOnWithLatest();
        }
    }

    private void goOnWithLatest() {
        reading.streams().latest(reading.trigger().tableName()).filter(latest -> !latest.equals(shards.stream()))
                .ifPresent(latest -> {
                    log.info("stream.followed function={} stream={}", reading.name(), latest);
                    shards.follow(latest);
                    start = StartingPosition.TRIM_HORIZON;
                    news.release();
                });
    }
}
