package dev.platter.server.stream;

import dev.platter.server.host.Stop;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A shard that this copy reads, from the taking to the release. In the background it gives signs of life, however long a
 * batch takes; when these fail for as long as the lease lasts, or another copy has taken the shard, it is no longer held.
 */
final class HeldLease implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(HeldLease.class);

    private final LeaseWrites leases;
    private final ShardKey shard;
    private final long term;
    private final Position start;
    private final Stop closed = new Stop();
    private final Thread heart;
    private volatile long until;
    private volatile boolean lost;
    private volatile @Nullable String wantedBy;

    /** @param takenAt this copy's time before it wrote that it takes the shard */
    HeldLease(LeaseWrites leases, ShardKey shard, Checkpoint taken, long takenAt) {
        this.leases = leases;
        this.shard = shard;
        this.term = taken.lease().term();
        this.start = taken.position();
        this.until = takenAt + leases.copy().lease().toNanos();
        this.heart = Thread.ofVirtual().name("lease-%s-%s".formatted(shard.function(), shard.shardId()))
                .start(this::beatUntilClosed);
    }

    ShardKey shard() {
        return shard;
    }

    /** Where the shard stood when it was taken. */
    Position start() {
        return start;
    }

    /** Whether no other copy can hold it, by what this one knows. */
    boolean isHeld() {
        return !lost && leases.copy().nanoTime().getAsLong() - until < 0;
    }

    /** Whether another copy has asked for it. */
    boolean isWanted() {
        return wantedBy != null;
    }

    /** @throws LeaseLost if another copy has taken it; then the checkpoint stays as it is */
    void save(Position position) {
        try {
            if (position instanceof Position.Finished) {
                leases.finish(shard, term);
                lost = true;
            } else {
                leases.save(shard, term, position);
            }
        } catch (LeaseLost taken) {
            lost = true;
            throw taken;
        }
    }

    /** Hands the shard to the copy that wants it, or leaves it to whoever takes it first. */
    @Override
    public void close() throws InterruptedException {
        closed.request();
        heart.join();
        if (!lost) {
            giveUp();
        }
    }

    private void giveUp() {
        var next = wantedBy;
        try {
            if (next == null) {
                leases.release(shard, term);
            } else {
                log.info("shard.handed-over function={} shard={} to={}", shard.function(), shard.shardId(), next);
                leases.handOver(shard, term, next);
            }
        } catch (LeaseLost taken) {
            log.warn("lease.lost function={} shard={}", shard.function(), shard.shardId());
        } catch (RuntimeException fault) {
            log.warn("lease.not-released function={} shard={}, it ends by itself: {}", shard.function(),
                    shard.shardId(), fault.toString());
        }
    }

    private void beatUntilClosed() {
        closed.orWait(leases.copy().signs());
        while (!closed.requested() && !lost) {
            beat();
            closed.orWait(leases.copy().signs());
        }
    }

    private void beat() {
        long before = leases.copy().nanoTime().getAsLong();
        try {
            wantedBy = leases.beat(shard, term);
            until = before + leases.copy().lease().toNanos();
        } catch (LeaseLost taken) {
            lost = true;
            log.warn("lease.lost function={} shard={}", shard.function(), shard.shardId());
        } catch (RuntimeException fault) {
            log.warn("lease.not-renewed function={} shard={}: {}", shard.function(), shard.shardId(), fault.toString());
        }
    }
}
