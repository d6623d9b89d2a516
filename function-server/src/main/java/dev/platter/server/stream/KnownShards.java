package dev.platter.server.stream;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import software.amazon.awssdk.services.dynamodb.model.Shard;

/**
 * The shards of a stream as they were last described. They are described again when one was finished, by whichever copy, and
 * from time to time, for what nothing announces; AWS allows an account ten descriptions a second.
 */
final class KnownShards {

    private static final long BETWEEN_LOOKS = Duration.ofSeconds(5).toNanos();

    private final Streams streams;
    private final Copy copy;
    private String stream;
    private List<Shard> shards = List.of();
    private Set<String> finished = Set.of();
    private long describedAt;
    private boolean isDescribed;

    KnownShards(Streams streams, Copy copy, String stream) {
        this.streams = streams;
        this.copy = copy;
        this.stream = stream;
    }

    String stream() {
        return stream;
    }

    /** From now on the shards of another stream. */
    void follow(String newer) {
        stream = newer;
        isDescribed = false;
    }

    List<Shard> all() {
        return shards;
    }

    /** @return whether they were described just now */
    boolean refresh(Set<String> finishedNow) {
        long now = copy.nanoTime().getAsLong();
        if (isDescribed && finishedNow.equals(finished) && now - describedAt < BETWEEN_LOOKS) {
            return false;
        }
        shards = streams.shards(stream);
        finished = finishedNow;
        describedAt = now;
        isDescribed = true;
        return true;
    }
}
