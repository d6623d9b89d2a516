package dev.platter.metrics.adapter;

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
            pk = :partition AND sk BETWEEN :lowest AND :highest""";

    private final DynamoDbClient dynamo;
    private final String table;

    public ReadingFigures(DynamoDbClient dynamo, String table) {
        this.dynamo = dynamo;
        this.table = table;
    }

    /** Every bucket of the range, oldest first, with {@link Figures#NONE} where nothing happened. */
    public SequencedMap<Bucket, Figures> of(MetricsRange range) {
        SequencedMap<Bucket, Figures> figures = new LinkedHashMap<>();
        range.buckets().forEach(bucket -> figures.put(bucket, Figures.NONE));
        items(range).forEach(item -> figures.merge(
                new Bucket(range.resolution(), FigureKeys.start(item)), FigureItem.figures(item), Figures::plus));
        return figures;
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
                        ":lowest", FigureKeys.lowest(range),
                        ":highest", FigureKeys.highest(range))))
                .items().stream();
    }
}
