package dev.platter.server.stream;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import software.amazon.awssdk.services.dynamodb.model.Shard;

/**
 * The shards of a stream and which of them may be read now: a child only when its parent is read to its end, or an item's
 * changes would be told out of order.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Streams.html">Reading a stream</a>
 */
record Lineage(List<Shard> shards, Map<String, Position> positions) {

    private static final Position OLDEST = new Position.Oldest();

    /**
     * Where a function begins that is to read only what is new: closed shards count as read to their end, open ones are waited
     * on. One that is to read all needs no such beginning.
     */
    static Map<String, Position> latest(List<Shard> shards) {
        return shards.stream().collect(Collectors.toMap(Shard::shardId,
                shard -> isClosed(shard) ? new Position.Finished() : new Position.Newest()));
    }

    /** The shards to read, with where to begin in each. */
    Map<String, Position> readable() {
        var readable = new HashMap<String, Position>();
        for (Shard shard : shards) {
            var position = positions.getOrDefault(shard.shardId(), OLDEST);
            if (!isFinished(shard.shardId()) && parentIsDone(shard)) {
                readable.put(shard.shardId(), position);
            }
        }
        return readable;
    }

    /** Whether all there ever will be in this stream is read; true of a stream that is gone. */
    boolean isFinished() {
        return shards.stream().map(Shard::shardId).allMatch(this::isFinished);
    }

    /** Finished shards that the stream no longer lists: nothing will ask for their positions again. */
    Set<String> forgettable() {
        var listed = ids();
        return positions.keySet().stream()
                .filter(shardId -> isFinished(shardId) && !listed.contains(shardId))
                .collect(Collectors.toSet());
    }

    private boolean parentIsDone(Shard shard) {
        var parent = shard.parentShardId();
        return parent == null || isFinished(parent) || !ids().contains(parent);
    }

    private boolean isFinished(String shardId) {
        return positions.get(shardId) instanceof Position.Finished;
    }

    private Set<String> ids() {
        return shards.stream().map(Shard::shardId).collect(Collectors.toSet());
    }

    private static boolean isClosed(Shard shard) {
        return shard.sequenceNumberRange() != null && shard.sequenceNumberRange().endingSequenceNumber() != null;
    }
}
