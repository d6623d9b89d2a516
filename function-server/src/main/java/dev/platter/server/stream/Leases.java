package dev.platter.server.stream;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which copy reads which shard of one function, as this copy sees it. A shard that nobody reads is taken by whoever sees it
 * first; a copy that reads two fewer than another asks that one for a shard, and gets it between two batches.
 */
final class Leases {

    private static final Logger log = LoggerFactory.getLogger(Leases.class);

    private final Checkpoints checkpoints;
    private final LeaseWrites writes;
    private final String function;
    private final Sightings sightings;

    Leases(Checkpoints checkpoints, LeaseWrites writes, String function) {
        this.checkpoints = checkpoints;
        this.writes = writes;
        this.function = function;
        this.sightings = new Sightings(writes.copy());
    }

    /** How all shards of the function stand now. */
    synchronized Checkpoints.Known look() {
        var known = checkpoints.of(function);
        // After the read: taken before, a sign of life that came in between would count as older than it is.
        sightings.note(known.shards(), now());
        return known;
    }

    /**
     * Takes a shard that this copy does not read, unless another one does.
     *
     * @param seen as it stood at the last look, if it is known at all
     * @param start where to begin if it was never read
     */
    Optional<HeldLease> take(ShardKey shard, Optional<Checkpoint> seen, Position start) {
        if (seen.filter(this::isReadByAnother).isPresent()) {
            return Optional.empty();
        }
        long before = now();
        return writes.take(shard, seen.map(Checkpoint::lease).orElse(Lease.NEVER_TAKEN), start).map(taken -> {
            log.info("shard.taken function={} shard={} term={}", function, shard.shardId(), taken.lease().term());
            return new HeldLease(writes, shard, taken, before);
        });
    }

    /** Asks for one shard of this stream if a copy reads at least two more of the function's than this one. */
    void askForShare(String streamArn, Checkpoints.Known known) {
        if (busiest(known).isPresent()) {
            lookAndAsk(streamArn);
        }
    }

    /** Alone, and with a look of its own: the poller of another stream may just have asked. */
    private synchronized void lookAndAsk(String streamArn) {
        var known = look();
        busiest(known).ifPresent(holder -> ask(streamArn, holder, known));
    }

    /** Another copy that reads so much more than this one that a shard less and a shard more would not turn it around. */
    private Optional<String> busiest(Checkpoints.Known known) {
        var counts = known.shards().stream().filter(this::isRead)
                .collect(Collectors.groupingBy(shard -> String.valueOf(shard.lease().reader()), Collectors.counting()));
        long ours = counts.getOrDefault(writes.copy().id(), 0L);
        return counts.entrySet().stream()
                .filter(copy -> copy.getValue() > ours + 1)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private void ask(String streamArn, String holder, Checkpoints.Known known) {
        known.shards().stream()
                .filter(shard -> shard.isOf(streamArn) && isRead(shard) && shard.lease().wantedBy() == null)
                .filter(shard -> holder.equals(shard.lease().holder()))
                .min(Comparator.comparing(Checkpoint::shardId))
                .ifPresent(shard -> {
                    var key = new ShardKey(function, streamArn, shard.shardId());
                    if (writes.ask(key, holder, shard.lease())) {
                        log.info("shard.asked-for function={} shard={} of={}", function, shard.shardId(), holder);
                    }
                });
    }

    private boolean isRead(Checkpoint shard) {
        return shard.lease().holder() != null && !sightings.isOver(shard);
    }

    private boolean isReadByAnother(Checkpoint shard) {
        return isRead(shard) && !writes.copy().id().equals(shard.lease().holder());
    }

    private long now() {
        return writes.copy().nanoTime().getAsLong();
    }
}
