package dev.platter.sam.provisioning;

import java.util.List;

import dev.platter.sam.Placement;
import dev.platter.sam.model.Resource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.StreamSpecification;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;

/** Tables with their indexes, streams and expiry. */
final class Tables {

    private final DynamoDbClient dynamoDb;
    private final Placement placement;

    Tables(DynamoDbClient dynamoDb, Placement placement) {
        this.dynamoDb = dynamoDb;
        this.placement = placement;
    }

    String make(Resource.Table table) {
        String name = placement.fill(table.name());
        try {
            dynamoDb.createTable(request(table, name));
        } catch (ResourceInUseException _) {
            // It is there already. What it holds is not ours to throw away, so it stays as it is.
        }
        dynamoDb.waiter().waitUntilTableExists(request -> request.tableName(name));
        expire(table, name);
        return dynamoDb.describeTable(request -> request.tableName(name)).table().tableArn();
    }

    private static CreateTableRequest request(Resource.Table table, String name) {
        CreateTableRequest.Builder request = CreateTableRequest.builder()
                .tableName(name)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(attributes(table))
                .keySchema(keys(table.keys()));
        if (!table.indexes().isEmpty()) {
            request.globalSecondaryIndexes(table.indexes().stream().map(Tables::index).toList());
        }
        if (table.streamView() != null) {
            request.streamSpecification(StreamSpecification.builder()
                    .streamEnabled(true)
                    .streamViewType(table.streamView())
                    .build());
        }
        return request.build();
    }

    private static List<AttributeDefinition> attributes(Resource.Table table) {
        return table.keyTypes().entrySet().stream()
                .map(key -> AttributeDefinition.builder()
                        .attributeName(key.getKey())
                        .attributeType(key.getValue())
                        .build())
                .toList();
    }

    private static List<KeySchemaElement> keys(List<Resource.Table.Key> keys) {
        return keys.stream()
                .map(key -> KeySchemaElement.builder()
                        .attributeName(key.attribute())
                        .keyType(key.type())
                        .build())
                .toList();
    }

    private static GlobalSecondaryIndex index(Resource.Table.Index index) {
        return GlobalSecondaryIndex.builder()
                .indexName(index.name())
                .keySchema(keys(index.keys()))
                .projection(projection -> {
                    projection.projectionType(index.projection());
                    if (!index.included().isEmpty()) {
                        projection.nonKeyAttributes(index.included());
                    }
                })
                .build();
    }

    /** Asked first: to switch on what is on is an error. */
    private void expire(Resource.Table table, String name) {
        TimeToLiveStatus status = dynamoDb.describeTimeToLive(request -> request.tableName(name))
                .timeToLiveDescription()
                .timeToLiveStatus();
        if (table.expiryAttribute() != null && status == TimeToLiveStatus.DISABLED) {
            dynamoDb.updateTimeToLive(request -> request.tableName(name)
                    .timeToLiveSpecification(
                            expiry -> expiry.attributeName(table.expiryAttribute()).enabled(true)));
        }
    }
}
