package dev.platter.server.stream;

import java.util.Map;
import java.util.Objects;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How far one function has read one shard. {@code pk} is the function, {@code sk} the shard as
 * {@code <table>/stream/<label>/<shard id>}, so that the shards of a stream lie together.
 */
final class CheckpointItem {

    static final String ALL_OF_A_STREAM = """
            pk = :function AND begins_with(sk, :stream)""";

    /** Sets its own attributes only: who holds a shard may be told beside them. */
    static final String SAVE = """
            SET #position = :position, sequenceNumber = :sequenceNumber, updatedAt = :now""";

    static final Map<String, String> NAMES = Map.of("#position", "position");

    private CheckpointItem() {}

    static Map<String, AttributeValue> key(String function, String streamArn, String shardId) {
        return Map.of("pk", text(function), "sk", text(streamKey(streamArn) + shardId));
    }

    /** What follows "table/" in {@code arn:aws:dynamodb:…:table/orders/stream/2026-11-22T10:00:00.000}. */
    static String streamKey(String streamArn) {
        return streamArn.substring(streamArn.indexOf('/') + 1) + "/";
    }

    static String shardId(Map<String, AttributeValue> item) {
        var key = string(item, "sk");
        return key.substring(key.lastIndexOf('/') + 1);
    }

    static String kind(Position position) {
        return switch (position) {
            case Position.Oldest _ -> "OLDEST";
            case Position.Newest _ -> "NEWEST";
            case Position.At _ -> "AT";
            case Position.After _ -> "AFTER";
            case Position.Finished _ -> "FINISHED";
        };
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

    private static String string(Map<String, AttributeValue> item, String attribute) {
        return Objects.requireNonNull(item.get(attribute), attribute).s();
    }
}
