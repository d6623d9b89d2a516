package dev.platter.server.stream;

import static dev.platter.server.stream.CheckpointItem.number;
import static dev.platter.server.stream.CheckpointItem.text;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * What one copy writes about who reads a shard and how far. Each write holds only on a condition: taking, while the lease
 * stands as it was seen; everything else, while the copy still holds it in the same term. So a copy that was thought dead
 * and comes back can neither read on nor move a checkpoint.
 */
final class LeaseWrites {

    private final DynamoDbClient dynamoDb;
    private final String table;
    private final Copy copy;
    private final Clock clock;

    LeaseWrites(DynamoDbClient dynamoDb, String table, Copy copy, Clock clock) {
        this.dynamoDb = dynamoDb;
        this.table = table;
        this.copy = copy;
        this.clock = clock;
    }

    Copy copy() {
        return copy;
    }

    /**
     * Takes a shard that is free, or whose holder gives no sign of life.
     *
     * @param start where to begin if it was never read
     * @return where it stands now, which may be further than it was seen; nothing if somebody was quicker
     */
    Optional<Checkpoint> take(ShardKey shard, Lease seen, Position start) {
        var values = new HashMap<>(Map.of(":zero", number(0), ":one", number(1), ":copy", text(copy.id()),
                ":position", CheckpointItem.kind(start), ":sequenceNumber", CheckpointItem.sequenceNumber(start)));
        values.putAll(seen.holder() == null
                ? Map.of(":finished", CheckpointItem.kind(new Position.Finished()))
                : asSeen(seen.holder(), seen));
        try {
            var taken = dynamoDb.updateItem(update(shard, CheckpointItem.TAKE,
                    seen.holder() == null ? CheckpointItem.IS_FREE : CheckpointItem.IS_AS_SEEN, values)
                    .returnValues(ReturnValue.ALL_NEW)
                    .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
                    .build());
            return Optional.of(CheckpointItem.checkpoint(taken.attributes()));
        } catch (ConditionalCheckFailedException refused) {
            return refused.hasItem() ? takenBefore(refused.item(), seen) : Optional.empty();
        }
    }

    /** The SDK repeats a call whose answer was lost; then the refusal comes from our own success. */
    private Optional<Checkpoint> takenBefore(Map<String, AttributeValue> item, Lease seen) {
        var checkpoint = CheckpointItem.checkpoint(item);
        var lease = checkpoint.lease();
        boolean ours = copy.id().equals(lease.holder()) && lease.term() == seen.term() + 1;
        return ours ? Optional.of(checkpoint) : Optional.empty();
    }

    /** Gives a sign of life. @return who wants the shard, or {@code null} */
    @Nullable
    String beat(ShardKey shard, long term) {
        var request = update(shard, CheckpointItem.BEAT, CheckpointItem.IS_OURS, ours(term, Map.of(":one", number(1))))
                .returnValues(ReturnValue.ALL_NEW)
                .overrideConfiguration(limits -> limits.apiCallTimeout(copy.lease())
                        .apiCallAttemptTimeout(copy.signs()))
                .build();
        try {
            return CheckpointItem.checkpoint(dynamoDb.updateItem(request).attributes()).lease().wantedBy();
        } catch (ConditionalCheckFailedException taken) {
            throw new LeaseLost(shard, term);
        }
    }

    void save(ShardKey shard, long term, Position position) {
        write(shard, term, CheckpointItem.SAVE, at(position));
    }

    /** Saves that there is nothing more to read, and gives the lease up. */
    void finish(ShardKey shard, long term) {
        write(shard, term, CheckpointItem.FINISH, at(new Position.Finished()));
    }

    void release(ShardKey shard, long term) {
        write(shard, term, CheckpointItem.RELEASE, Map.of());
    }

    void handOver(ShardKey shard, long term, String next) {
        write(shard, term, CheckpointItem.HAND_OVER,
                Map.of(":next", text(next), ":one", number(1), ":zero", number(0)));
    }

    /** Asks a shard's holder for it. @return whether nobody had asked before and it still is the holder's */
    boolean ask(ShardKey shard, String holder, Lease seen) {
        try {
            dynamoDb.updateItem(update(shard, CheckpointItem.ASK, CheckpointItem.IS_UNASKED,
                    Map.of(":copy", text(copy.id()), ":holder", text(holder), ":term", number(seen.term()))).build());
            return true;
        } catch (ConditionalCheckFailedException changed) {
            return false;
        }
    }

    private void write(ShardKey shard, long term, String update, Map<String, AttributeValue> values) {
        try {
            dynamoDb.updateItem(update(shard, update, CheckpointItem.IS_OURS, ours(term, values)).build());
        } catch (ConditionalCheckFailedException taken) {
            throw new LeaseLost(shard, term);
        }
    }

    private UpdateItemRequest.Builder update(ShardKey shard, String update, String condition,
            Map<String, AttributeValue> values) {
        var request = UpdateItemRequest.builder().tableName(table).key(shard.item())
                .updateExpression(update).conditionExpression(condition).expressionAttributeValues(values);
        return (update + condition).contains("#position")
                ? request.expressionAttributeNames(Map.of("#position", "position"))
                : request;
    }

    private Map<String, AttributeValue> ours(long term, Map<String, AttributeValue> values) {
        var all = new HashMap<>(values);
        all.put(":copy", text(copy.id()));
        all.put(":term", number(term));
        return all;
    }

    private Map<String, AttributeValue> at(Position position) {
        return Map.of(":position", CheckpointItem.kind(position),
                ":sequenceNumber", CheckpointItem.sequenceNumber(position),
                ":now", text(clock.instant().toString()));
    }

    private static Map<String, AttributeValue> asSeen(String holder, Lease seen) {
        return Map.of(":holder", text(holder), ":term", number(seen.term()), ":beat", number(seen.beat()));
    }
}
