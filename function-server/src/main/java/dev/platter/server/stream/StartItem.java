package dev.platter.server.stream;

import static dev.platter.server.stream.CheckpointItem.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Where a function began in a stream of which it was to read only what is new: one item for all its shards, so that of
 * several copies that start at once one decides. Its sort key is the stream's, without a shard.
 */
final class StartItem {

    static final String IS_FIRST = "attribute_not_exists(pk)";

    private static final String SHARDS = "start";

    /** Positions by shard id. */
    record Start(String streamKey, Map<String, Position> positions) {}

    private StartItem() {}

    static Map<String, AttributeValue> of(String function, String streamArn, Map<String, Position> positions) {
        var shards = positions.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> CheckpointItem.kind(entry.getValue())));
        var item = new HashMap<>(new ShardKey(function, streamArn, "").item());
        item.put(SHARDS, AttributeValue.fromM(shards));
        return item;
    }

    static boolean isOne(Map<String, AttributeValue> item) {
        return item.containsKey(SHARDS);
    }

    static Start start(Map<String, AttributeValue> item) {
        var shards = Objects.requireNonNull(item.get(SHARDS)).m();
        return new Start(Objects.requireNonNull(item.get("sk")).s(), shards.entrySet().stream().collect(
                Collectors.toMap(Map.Entry::getKey, entry -> position(entry.getValue().s()))));
    }

    private static Position position(String kind) {
        return CheckpointItem.position(Map.of("position", text(kind)));
    }
}
