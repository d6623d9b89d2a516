package dev.platter.localaws.recording;

import java.util.Map;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/** A transaction is allowed by what it does to each item; see
 * <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis-iam.html">IAM with transactions</a>. */
final class DynamoDbReading implements Reading {

    private static final Map<String, String> IN_TRANSACTIONS = Map.of(
            "Put", "PutItem",
            "Update", "UpdateItem",
            "Delete", "DeleteItem",
            "ConditionCheck", "ConditionCheckItem",
            "Get", "GetItem");

    @Override
    public Stream<AwsCall> calls(Sent request) {
        String operation = request.operation();
        JsonNode body = request.json();
        return switch (operation) {
            case "TransactWriteItems", "TransactGetItems" -> body.path("TransactItems").valueStream()
                    .flatMap(item -> item.propertyStream())
                    .map(item -> call(IN_TRANSACTIONS.getOrDefault(item.getKey(), item.getKey()), item.getValue()));
            case "BatchGetItem", "BatchWriteItem" -> body.path("RequestItems").propertyStream()
                    .map(table -> new AwsCall("dynamodb", operation, table.getKey()));
            default -> Stream.of(call(operation, body));
        };
    }

    private static AwsCall call(String action, JsonNode where) {
        String table = where.path("TableName").asString("");
        String index = where.path("IndexName").asString("");
        return new AwsCall("dynamodb", action, index.isEmpty() ? table : table + "/index/" + index);
    }
}
