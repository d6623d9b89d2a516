package dev.platter.server.stream;

import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How far one function has read one shard, and which copy of the app reads it. Its key is {@link ShardKey#item}'s; an item
 * without a shard's id tells where a function began that starts at the latest record, in {@code start} by shard.
 */
final class CheckpointItem {

    static final String ALL_OF_A_FUNCTION = """
            pk = :function""";

    /** The position only where there is none yet: how far the shard was read meanwhile is in the answer. */
    static final String TAKE = """
            SET holder = :copy, term = if_not_exists(term, :zero) + :one, beat = :zero,
                #position = if_not_exists(#position, :position),
                sequenceNumber = if_not_exists(sequenceNumber, :sequenceNumber)
            REMOVE wantedBy""";
    static final String IS_FREE = """
            attribute_not_exists(holder) AND (attribute_not_exists(#position) OR #position <> :finished)""";
    static final String IS_AS_SEEN = """
            holder = :holder AND term = :term AND beat = :beat""";

    static final String BEAT = """
            SET beat = beat + :one""";
    static final String SAVE = """
            SET #position = :position, sequenceNumber = :sequenceNumber, updatedAt = :now""";
    static final String FINISH = """
            SET #position = :position, sequenceNumber = :sequenceNumber, updatedAt = :now
            REMOVE holder, wantedBy""";
    static final String RELEASE = """
            REMOVE holder, wantedBy""";
    static final String HAND_OVER = """
            SET holder = :next, term = term + :one, beat = :zero REMOVE wantedBy""";
    /** Holds for nobody else, and not for the same copy in a later term. */
    static final String IS_OURS = """
            holder = :copy AND term = :term""";

    static final String ASK = """
            SET wantedBy = :copy""";
    static final String IS_UNASKED = """
            holder = :holder AND term = :term AND attribute_not_exists(wantedBy)""";

    private CheckpointItem() {}

    static Checkpoint checkpoint(Map<String, AttributeValue> item) {
        var key = string(item, "sk");
        int shardId = key.lastIndexOf('/') + 1;
        return new Checkpoint(key.substring(0, shardId), key.substring(shardId), position(item), lease(item));
    }

    private static Lease lease(Map<String, AttributeValue> item) {
        return item.containsKey("term")
                ? new Lease(stringOrNull(item, "holder"), number(item, "term"), number(item, "beat"),
                        stringOrNull(item, "wantedBy"))
                : Lease.NEVER_TAKEN;
    }

    static AttributeValue kind(Position position) {
        return text(switch (position) {
            case Position.Oldest _ -> "OLDEST";
            case Position.Newest _ -> "NEWEST";
            case Position.At _ -> "AT";
            case Position.After _ -> "AFTER";
            case Position.Finished _ -> "FINISHED";
        });
    }

    static AttributeValue sequenceNumber(Position position) {
        return switch (position) {
            case Position.At(var number) -> text(number);
            case Position.After(var number) -> text(number);
            case Position.Oldest _,Position.Newest _,Position.Finished _ -> AttributeValue.fromNul(true);
        };
    }

    static Position position(Map<String, AttributeValue> item) {
        return switch (string(item, "position")) {
            case "OLDEST" -> new Position.Oldest();
            case "NEWEST" -> new Position.Newest();
            case "AT" -> new Position.At(string(item, "sequenceNumber"));
            case "AFTER" -> new Position.After(string(item, "sequenceNumber"));
            case "FINISHED" -> new Position.Finished();
            case String unknown -> throw new IllegalStateException("a checkpoint of unknown kind: " + unknown);
        };
    }

    static AttributeValue text(String value) {
        return AttributeValue.fromS(value);
    }

    static AttributeValue number(long value) {
        return AttributeValue.fromN(Long.toString(value));
    }

    private static long number(Map<String, AttributeValue> item, String attribute) {
        return Long.parseLong(Objects.requireNonNull(item.get(attribute), attribute).n());
    }

    private static String string(Map<String, AttributeValue> item, String attribute) {
        return Objects.requireNonNull(stringOrNull(item, attribute), attribute);
    }

    private static @Nullable String stringOrNull(Map<String, AttributeValue> item, String attribute) {
        var value = item.get(attribute);
        return value == null ? null : value.s();
    }
}
