package dev.platter.server.stream;

/**
 * How far one shard is read, and by whom.
 *
 * @param streamKey the stream, as {@link ShardKey#streamKey} writes it
 */
record Checkpoint(String streamKey, String shardId, Position position, Lease lease) {

    String sk() {
        return streamKey + shardId;
    }

    boolean isOf(String streamArn) {
        return streamKey.equals(ShardKey.streamKey(streamArn));
    }
}
