package dev.platter.system;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import dev.platter.localaws.EmbeddedAws;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** All that the system has written, table by table; how far its streams were read, too. */
record Snapshot(Map<String, List<String>> itemsByTable) {

    /** Taken as it is now. */
    static Snapshot of(EmbeddedAws aws) {
        var tables = new TreeMap<String, List<String>>();
        aws.dynamoDbClient().listTables().tableNames().stream()
                .forEach(table -> tables.put(table, items(aws, table).stream()
                        .map(item -> new TreeMap<>(item).toString()).sorted().toList()));
        return new Snapshot(tables);
    }

    /** The items of a table, in no order. */
    static List<Map<String, AttributeValue>> items(EmbeddedAws aws, String table) {
        return aws.dynamoDbClient().scanPaginator(request -> request.tableName(table)).items().stream().toList();
    }

    /** How many messages each queue holds, those under way included. */
    static Map<String, Integer> messages(EmbeddedAws aws) {
        return aws.sqsClient().listQueues().queueUrls().stream().collect(Collectors.toMap(url -> url,
                url -> aws.sqsClient().getQueueAttributes(request -> request.queueUrl(url)
                        .attributeNames(QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES,
                                QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE))
                        .attributes().values().stream().mapToInt(Integer::parseInt).sum()));
    }
}
