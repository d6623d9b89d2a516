package dev.platter.server.stream;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How far a function has read one stream, by all copies together. */
record StreamProgress(String streamArn, Checkpoints.Known ofFunction) {

    /** Whether anything of the stream was read, or begun, before. */
    boolean isBegun() {
        return starts().findAny().isPresent() || shards().findAny().isPresent();
    }

    Optional<Checkpoint> checkpoint(String shardId) {
        return shards().filter(shard -> shard.shardId().equals(shardId)).findFirst();
    }

    /** Positions by shard id: where each shard stands, else where the function began in it. */
    Map<String, Position> positions() {
        var positions = new HashMap<String, Position>();
        starts().forEach(start -> positions.putAll(start.positions()));
        shards().forEach(shard -> positions.put(shard.shardId(), shard.position()));
        return positions;
    }

    /** The ids of the shards that are read to their end. */
    Set<String> finished() {
        return shards().filter(shard -> shard.position() instanceof Position.Finished)
                .map(Checkpoint::shardId)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<Checkpoint> shards() {
        return ofFunction.shards().stream().filter(shard -> shard.isOf(streamArn));
    }

    private Stream<StartItem.Start> starts() {
        return ofFunction.starts().stream()
                .filter(start -> start.streamKey().equals(ShardKey.streamKey(streamArn)));
    }
}
