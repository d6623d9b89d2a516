package dev.platter.metrics.adapter;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;

import dev.platter.metrics.domain.Bucket;
import dev.platter.metrics.domain.Figures;
import dev.platter.metrics.domain.MetricsRange;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads the figures of a range: one query a partition, at most three. */
public final class ReadingFigures {

    private static final String IN_RANGE = """
            pk = :partition AND sk BETWEEN :first AND :last""";

    private final DynamoDbClient dynamo;
    private final String table;

    public ReadingFigures(DynamoDbClient dynamo, String table) {
        this.dynamo = dynamo;
        this.table = table;
    }

    /** Every bucket of the range, oldest first, with {@link Figures#NONE} where nothing happened. */
    public SequencedMap<Bucket, Figures> of(MetricsRange range) {
        Map<String, Figures> kept = new HashMap<>();
        items(range).forEach(item -> kept.put(FigureKeys.sort(item), FigureItem.figures(item)));
        SequencedMap<Bucket, Figures> all = new LinkedHashMap<>();
        range.buckets().forEach(bucket -> all.put(bucket, kept.getOrDefault(FigureKeys.sort(bucket), Figures.NONE)));
        return all;
    }

    private Stream<Map<String, AttributeValue>> items(MetricsRange range) {
        List<String> partitions = range.buckets().stream().map(FigureKeys::partition).distinct().toList();
        return partitions.stream().flatMap(partition -> items(partition, range));
    }

    private Stream<Map<String, AttributeValue>> items(String partition, MetricsRange range) {
        return dynamo.queryPaginator(query -> query.tableName(table)
                .keyConditionExpression(IN_RANGE)
                .expressionAttributeValues(Map.of(
                        ":partition", AttributeValue.fromS(partition),
                        ":first", AttributeValue.fromS(FigureKeys.sort(range.first())),
                        ":last", AttributeValue.fromS(FigureKeys.sort(range.last())))))
                .items().stream();
    }
}
