package dev.platter.server.stream;

/** Another copy has taken the shard, so that nothing more may be said of it here. */
final class LeaseLost extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LeaseLost(ShardKey shard, long term) {
        super("the lease on %s ended with term %d".formatted(shard.shardId(), term));
    }
}
