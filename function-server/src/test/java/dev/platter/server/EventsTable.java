package dev.platter.server;

import java.util.List;
import java.util.Map;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.StreamSpecification;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;

/** A table with keys {@code pk} and {@code sk}. */
public record EventsTable(DynamoDbClient dynamoDb, String name) {

    private static final StreamSpecification STREAM = StreamSpecification.builder().streamEnabled(true)
            .streamViewType(StreamViewType.NEW_IMAGE).build();
    private static final StreamSpecification NO_STREAM = StreamSpecification.builder().streamEnabled(false).build();

    /** With a stream of new images. */
    public EventsTable create() {
        createWith(STREAM);
        return this;
    }

    /** Without a stream. */
    public EventsTable createWithoutStream() {
        createWith(NO_STREAM);
        return this;
    }

    /** Writes items of one order whose sort keys are these names. */
    public void put(String... names) {
        for (String sk : names) {
            dynamoDb.putItem(r -> r.tableName(name).item(Map.of(
                    "pk", AttributeValue.fromS("order-1"),
                    "sk", AttributeValue.fromS(sk),
                    "amount", AttributeValue.fromN("12.5"),
                    "tags", AttributeValue.fromL(List.of(AttributeValue.fromS("hot"))))));
        }
    }

    /** From now on the table has a newer stream. */
    public void switchStreamOffAndOn() {
        dynamoDb.updateTable(r -> r.tableName(name).streamSpecification(NO_STREAM));
        dynamoDb.updateTable(r -> r.tableName(name).streamSpecification(STREAM));
    }

    private void createWith(StreamSpecification stream) {
        dynamoDb.createTable(r -> r.tableName(name)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .streamSpecification(stream)
                .attributeDefinitions(
                        pk -> pk.attributeName("pk").attributeType(ScalarAttributeType.S),
                        sk -> sk.attributeName("sk").attributeType(ScalarAttributeType.S))
                .keySchema(
                        pk -> pk.attributeName("pk").keyType(KeyType.HASH),
                        sk -> sk.attributeName("sk").keyType(KeyType.RANGE)));
    }
}
