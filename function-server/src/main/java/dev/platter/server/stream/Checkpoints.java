package dev.platter.server.stream;

import static dev.platter.server.stream.CheckpointItem.text;

import java.util.List;
import java.util.Map;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** How far each shard has been read, in a table of the pollers' own; who reads it is written by {@link LeaseWrites}. */
final class Checkpoints {

    private final DynamoDbClient dynamoDb;
    private final String table;

    Checkpoints(DynamoDbClient dynamoDb, String table) {
        this.dynamoDb = dynamoDb;
        this.table = table;
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
            // Still being created, perhaps by another copy: the wait below covers that.
        }
        try (var waiter = dynamoDb.waiter()) {
            waiter.waitUntilTableExists(r -> r.tableName(table));
        }
    }

    /** All shards that the function reads or has read, of all streams. */
    Known of(String function) {
        var items = dynamoDb.queryPaginator(r -> r.tableName(table)
                .keyConditionExpression(CheckpointItem.ALL_OF_A_FUNCTION)
                .expressionAttributeValues(Map.of(":function", text(function)))
                .consistentRead(true))
                .items().stream().toList();
        return new Known(
                items.stream().filter(item -> !StartItem.isOne(item)).map(CheckpointItem::checkpoint).toList(),
                items.stream().filter(StartItem::isOne).map(StartItem::start).toList());
    }

    /** Keeps where a function begins in a stream, unless another copy has said so before. */
    void begin(String function, String streamArn, Map<String, Position> positions) {
        try {
            dynamoDb.putItem(r -> r.tableName(table)
                    .item(StartItem.of(function, streamArn, positions))
                    .conditionExpression(StartItem.IS_FIRST));
        } catch (ConditionalCheckFailedException begun) {
            // Then that beginning holds, for all copies.
        }
    }

    void forget(ShardKey shard) {
        Map<String, AttributeValue> key = shard.item();
        dynamoDb.deleteItem(r -> r.tableName(table).key(key));
    }

    /** What the table knows of one function. */
    record Known(List<Checkpoint> shards, List<StartItem.Start> starts) {}
}
