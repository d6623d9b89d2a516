package dev.platter.server.stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How far one shard is read, here and in its checkpoint, for as long as this copy holds it. */
final class ShardProgress {

    private static final Logger log = LoggerFactory.getLogger(ShardProgress.class);

    private final Reading reading;
    private final HeldLease lease;
    private Position position;

    ShardProgress(Reading reading, HeldLease lease) {
        this.reading = reading;
        this.lease = lease;
        this.position = lease.start();
    }

    String streamArn() {
        return lease.shard().streamArn();
    }

    String shardId() {
        return lease.shard().shardId();
    }

    Position position() {
        return position;
    }

    /** Whether no further batch may be begun here: at a stop, when another copy wants the shard or may have it already. */
    boolean isOver() {
        return reading.stop().requested() || lease.isWanted() || !lease.isHeld();
    }

    /** An iterator from where the shard was left. */
    String iterator() {
        return reading.streams().iterator(streamArn(), shardId(), position);
    }

    /**
     * Goes on to this position. Whatever keeps the checkpoint from being saved, it is tried until it is or a stop is asked
     * for; then the next reader takes the batch once more.
     *
     * @throws LeaseLost if another copy reads the shard by now, from the checkpoint as it was
     */
    void advance(Position next) {
        position = next;
        Insisting.on(reading, "checkpoint.failed shard=" + shardId(), () -> lease.save(next));
    }

    /**
     * What the checkpoint asks for was trimmed: the stream kept those records for 24 hours, and they are lost. Where nothing
     * was read yet nothing is; DynamoDB Local answers so for an iterator that was taken while the shard was empty.
     */
    void startOverAtOldest() {
        if (position instanceof Position.Oldest) {
            return;
        }
        log.error("stream.trimmed function={} shard={} lost={}", reading.name(), shardId(), position);
        position = new Position.Oldest();
    }
}
