package dev.platter.server.stream;

/** Where batches are kept that were given up, with their records. */
public interface FailedBatches {

    /** Keeps the batch; until this returns, the shard is not read on. */
    void keep(FailedBatch batch);
}
