package dev.platter.server;

import java.util.Map;
import java.util.stream.Collectors;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What the kitchen's functions leave in their table. */
record KitchenTable(DynamoDbClient dynamoDb, String name) {

    /** While this item is there, slow dishes get on. */
    static final Map<String, AttributeValue> HATCH = key("hatch", "open");

    static Map<String, AttributeValue> dish(String dish) {
        return key("dish", dish);
    }

    void openHatch() {
        dynamoDb.putItem(r -> r.tableName(name).item(HATCH));
    }

    /** How often each dish was begun. */
    Map<String, Integer> begun() {
        return count("begun");
    }

    /** How often each dish was served, by those that were. */
    Map<String, Integer> served() {
        return count("served");
    }

    private Map<String, Integer> count(String attribute) {
        return dynamoDb.query(r -> r.tableName(name).consistentRead(true).keyConditionExpression("pk = :dish")
                .expressionAttributeValues(Map.of(":dish", AttributeValue.fromS("dish"))))
                .items().stream()
                .filter(item -> item.containsKey(attribute))
                .collect(Collectors.toMap(item -> text(item), item -> Integer.parseInt(item.get(attribute).n())));
    }

    private static String text(Map<String, AttributeValue> item) {
        return item.getOrDefault("sk", AttributeValue.fromS("")).s();
    }

    private static Map<String, AttributeValue> key(String pk, String sk) {
        return Map.of("pk", AttributeValue.fromS(pk), "sk", AttributeValue.fromS(sk));
    }
}
