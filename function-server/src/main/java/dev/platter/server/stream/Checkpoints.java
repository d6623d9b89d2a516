package dev.platter.server.stream;

import static dev.platter.server.stream.CheckpointItem.key;
import static dev.platter.server.stream.CheckpointItem.streamKey;
import static dev.platter.server.stream.CheckpointItem.text;

import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** How far each shard has been read, in a table of the poller's own. */
final class Checkpoints {

    private final DynamoDbClient dynamoDb;
    private final String table;
    private final Clock clock;

    Checkpoints(DynamoDbClient dynamoDb, String table, Clock clock) {
        this.dynamoDb = dynamoDb;
        this.table = table;
        this.clock = clock;
    }

    /** Creates the table unless it is there. */
    void createTable() {
        try {
            dynamoDb.createTable(r -> r.tableName(table)
                    .billingMode(BillingMode.PAY_PER_REQUEST)
                    .attributeDefinitions(
                            pk -> pk.attributeName("pk").attributeType(ScalarAttributeType.S),
                            sk -> sk.attributeName("sk").attributeType(ScalarAttributeType.S))
                    .keySchema(
                            pk -> pk.attributeName("pk").keyType(KeyType.HASH),
                            sk -> sk.attributeName("sk").keyType(KeyType.RANGE)));
        } catch (ResourceInUseException alreadyThere) {
            // Still being created, perhaps: the wait below covers that.
        }
        try (var waiter = dynamoDb.waiter()) {
            waiter.waitUntilTableExists(r -> r.tableName(table));
        }
    }

    /** The positions in a stream's shards, by shard id. */
    Map<String, Position> of(String function, String streamArn) {
        var values = Map.of(":function", text(function), ":stream", text(streamKey(streamArn)));
        return dynamoDb.queryPaginator(r -> r.tableName(table)
                .keyConditionExpression(CheckpointItem.ALL_OF_A_STREAM)
                .expressionAttributeValues(values)
                .consistentRead(true))
                .items().stream()
                .collect(Collectors.toMap(CheckpointItem::shardId, CheckpointItem::position));
    }

    void save(String function, String streamArn, String shardId, Position position) {
        dynamoDb.updateItem(r -> r.tableName(table)
                .key(key(function, streamArn, shardId))
                .updateExpression(CheckpointItem.SAVE)
                .expressionAttributeNames(CheckpointItem.NAMES)
                .expressionAttributeValues(Map.of(
                        ":position", text(CheckpointItem.kind(position)),
                        ":sequenceNumber", CheckpointItem.sequenceNumber(position),
                        ":now", text(clock.instant().toString()))));
    }

    void forget(String function, String streamArn, String shardId) {
        dynamoDb.deleteItem(r -> r.tableName(table).key(key(function, streamArn, shardId)));
    }
}
