package dev.platter.server.stream;

import java.time.Duration;
import java.util.UUID;
import java.util.function.LongSupplier;

/**
 * One running copy of an app, as it appears to the others that share its shards.
 *
 * @param id new at every start: a process that comes back does not know what became of its shards meanwhile
 * @param lease after how long without a sign of life another copy takes this one's shards over; alike in all copies
 * @param nanoTime this machine's own monotonic time in nanoseconds; times of two machines are never compared
 */
public record Copy(String id, Duration lease, LongSupplier nanoTime) {

    /** As long as a pause of the JVM may well be, and short enough for a take-over within five seconds. */
    public static final Duration LEASE = Duration.ofSeconds(3);

    private static final Duration SHORTEST = Duration.ofMillis(300);
    private static final int SIGNS = 3;
    private static final int LOOKS = 6;

    public Copy {
        if (lease.compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException("a lease lasts %s or longer, not %s".formatted(SHORTEST, lease));
        }
    }

    /** A copy with the default lease. */
    public static Copy of(UUID id) {
        return new Copy(id.toString(), LEASE, System::nanoTime);
    }

    /** How often it gives a sign of life for each shard: one may get lost, and another be late. */
    Duration signs() {
        return lease.dividedBy(SIGNS);
    }

    /** How often it looks at the others'. A dead copy's shard is taken at most two looks after its lease. */
    Duration looks() {
        return lease.dividedBy(LOOKS);
    }
}
