package dev.platter.system;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** All that the system has written, table by table; how far its streams were read, too. */
record Snapshot(Map<String, List<String>> itemsByTable) {

    /** Of a checkpoint, what is no matter of time: a lease on a shard is renewed though nothing happens. */
    private static final Set<String> PROGRESS = Set.of("pk", "sk", "position", "sequenceNumber");

    /** Taken as it is now. */
    static Snapshot of(Aws aws) {
        var tables = new TreeMap<String, List<String>>();
        aws.dynamoDb().listTablesPaginator().tableNames().stream()
                .filter(table -> table.startsWith(aws.prefix()))
                .forEach(table -> tables.put(table, items(aws, table).stream()
                        .map(item -> lasting(table, item).toString()).sorted().toList()));
        return new Snapshot(tables);
    }

    /** The items of a table, in no order. */
    static List<Map<String, AttributeValue>> items(Aws aws, String table) {
        return aws.dynamoDb().scanPaginator(request -> request.tableName(table).consistentRead(true)).items().stream()
                .toList();
    }

    /** How many messages each queue holds, those under way included. */
    static Map<String, Integer> messages(Aws aws) {
        return aws.sqs().listQueues(request -> request.queueNamePrefix(aws.prefix())).queueUrls().stream()
                .collect(Collectors.toMap(url -> url,
                        url -> aws.sqs().getQueueAttributes(request -> request.queueUrl(url)
                                .attributeNames(QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES,
                                        QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE))
                                .attributes().values().stream().mapToInt(Integer::parseInt).sum()));
    }

    private static Map<String, AttributeValue> lasting(String table, Map<String, AttributeValue> item) {
        var lasting = new TreeMap<>(item);
        if (table.endsWith("-checkpoints")) {
            lasting.keySet().retainAll(PROGRESS);
        }
        return lasting;
    }
}
