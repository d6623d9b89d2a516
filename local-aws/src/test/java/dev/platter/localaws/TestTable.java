package dev.platter.localaws;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;

/** A table of a test's own, with a stream; its items are only keys. */
public record TestTable(DynamoDbClient dynamoDb, String name) {

    public static TestTable in(EmbeddedAws aws) {
        String name = "test-" + UUID.randomUUID();
        aws.dynamoDbClient().createTable(table -> table.tableName(name)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(a -> a.attributeName("pk").attributeType(ScalarAttributeType.S))
                .keySchema(k -> k.attributeName("pk").keyType(KeyType.HASH))
                .streamSpecification(s -> s.streamEnabled(true).streamViewType(StreamViewType.NEW_IMAGE)));
        return new TestTable(aws.dynamoDbClient(), name);
    }

    /** On the condition that there is none. */
    public void putNew(DynamoDbClient client, String key) {
        client.putItem(put -> put.tableName(name)
                .item(Map.of("pk", AttributeValue.fromS(key)))
                .conditionExpression("attribute_not_exists(pk)"));
    }

    public List<String> items() {
        return dynamoDb.scanPaginator(scan -> scan.tableName(name)).items().stream()
                .flatMap(item -> item.values().stream())
                .map(AttributeValue::s)
                .toList();
    }
}
