package dev.platter.server.stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How far one shard is read, here and in its checkpoint. */
final class ShardProgress {

    private static final Logger log = LoggerFactory.getLogger(ShardProgress.class);

    private final Reading reading;
    private final String streamArn;
    private final String shardId;
    private Position position;

    ShardProgress(Reading reading, String streamArn, String shardId, Position position) {
        this.reading = reading;
        this.streamArn = streamArn;
        this.shardId = shardId;
        this.position = position;
    }

    String streamArn() {
        return streamArn;
    }

    String shardId() {
        return shardId;
    }

    Position position() {
        return position;
    }

    /** An iterator from where the shard was left. */
    String iterator() {
        return reading.streams().iterator(streamArn, shardId, position);
    }

    /**
     * Goes on to this position. Whatever keeps the checkpoint from being saved, it is tried until it is or a stop is asked
     * for; then the next reader takes the batch once more.
     */
    void advance(Position next) {
        position = next;
        Insisting.on(reading, "checkpoint.failed shard=" + shardId,
                () -> reading.checkpoints().save(reading.name(), streamArn, shardId, next));
    }

    /**
     * What the checkpoint asks for was trimmed: the stream kept those records for 24 hours, and they are lost. Where nothing
     * was read yet nothing is; DynamoDB Local answers so for an iterator that was taken while the shard was empty.
     */
    void startOverAtOldest() {
        if (position instanceof Position.Oldest) {
            return;
        }
        log.error("stream.trimmed function={} shard={} lost={}", reading.name(), shardId, position);
        position = new Position.Oldest();
    }
}
