package dev.platter.server.stream;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * When this copy last saw each lease change. A lease is over when it has not changed for as long as leases last, by this
 * machine's own monotonic time; no machine's clock is compared with another's.
 */
final class Sightings {

    private final Copy copy;
    private Map<String, Sighting> last = Map.of();

    private record Sighting(Lease lease, long at) {}

    Sightings(Copy copy) {
        this.copy = copy;
    }

    /** @param readAt this copy's time after it read these */
    void note(List<Checkpoint> checkpoints, long readAt) {
        var next = new HashMap<String, Sighting>();
        for (Checkpoint checkpoint : checkpoints) {
            var before = last.get(checkpoint.sk());
            next.put(checkpoint.sk(), before != null && isSame(before.lease(), checkpoint.lease())
                    ? before
                    : new Sighting(checkpoint.lease(), readAt));
        }
        last = next;
    }

    /** Whether its holder gave no sign of life for so long that another copy may take it. */
    boolean isOver(Checkpoint checkpoint) {
        var seen = last.get(checkpoint.sk());
        return seen != null && Duration.ofNanos(copy.nanoTime().getAsLong() - seen.at()).compareTo(copy.lease()) > 0;
    }

    /** A wish is its asker's sign of life, not the holder's. */
    private static boolean isSame(Lease before, Lease now) {
        return before.term() == now.term() && before.beat() == now.beat();
    }
}
