package dev.platter.sam.model;

import java.time.Duration;
import java.util.Map;

import dev.platter.sam.yaml.ResourceId;
import org.jspecify.annotations.Nullable;

/** AWS::Lambda::EventSourceMapping of a queue or of a table's stream. */
final class ReadEventSource {

    static final Shape SHAPE = Shape.of(
            "FunctionName",
            "EventSourceArn",
            "BatchSize",
            "MaximumBatchingWindowInSeconds",
            "FunctionResponseTypes",
            "ScalingConfig",
            "StartingPosition",
            "MaximumRetryAttempts",
            "MaximumRecordAgeInSeconds",
            "DestinationConfig")
            .heededOnlyOnAws(Map.of(
                    "ParallelizationFactor", "order per item holds with one reader too",
                    "BisectBatchOnFunctionError", "a batch that reports its failure is cut there anyhow",
                    "MetricsConfig", "no metrics are collected here",
                    "Tags", "read by nobody here"));
    private static final String QUEUE = "AWS::SQS::Queue";
    private static final String TABLE = "AWS::DynamoDB::Table";
    private static final int MOST_MESSAGES = 10_000;
    /** Of one ReceiveMessage; more are gathered while the batching window lasts. */
    private static final int MOST_AT_ONCE = 10;
    private static final int A_WEEK = 604_800;

    private ReadEventSource() {}

    static Resource read(Properties mapping) {
        ResourceId source = mapping.the("EventSourceArn").resource(QUEUE, TABLE);
        return mapping.typeOf(source).equals(QUEUE) ? ofQueue(mapping, source) : ofStream(mapping, source);
    }

    private static Resource.QueueSource ofQueue(Properties mapping, ResourceId queue) {
        int batchSize = mapping.whole("BatchSize", 1, MOST_MESSAGES, MOST_AT_ONCE);
        Duration batchingWindow = batchingWindow(mapping);
        if (batchSize > MOST_AT_ONCE && batchingWindow.isZero()) {
            throw mapping.refused("needs MaximumBatchingWindowInSeconds: a queue gives %d messages at once"
                    .formatted(MOST_AT_ONCE));
        }
        return new Resource.QueueSource(
                mapping.subject(),
                mapping.the("FunctionName").resource("AWS::Serverless::Function"),
                queue,
                batchSize,
                batchingWindow,
                maximumConcurrency(mapping),
                reportsItemFailures(mapping));
    }

    private static Resource.StreamSource ofStream(Properties mapping, ResourceId table) {
        if (!mapping.declares(table, "StreamSpecification")) {
            throw mapping.refused(table.logicalId() + " has no stream");
        }
        return new Resource.StreamSource(
                mapping.subject(),
                mapping.the("FunctionName").resource("AWS::Serverless::Function"),
                table,
                mapping.the("StartingPosition").oneOf("TRIM_HORIZON", "LATEST"),
                mapping.whole("BatchSize", 1, MOST_MESSAGES, 100),
                batchingWindow(mapping),
                mapping.whole("MaximumRetryAttempts", -1, MOST_MESSAGES, -1),
                mapping.whole("MaximumRecordAgeInSeconds", -1, A_WEEK, -1),
                reportsItemFailures(mapping),
                onFailureBucket(mapping));
    }

    private static Duration batchingWindow(Properties mapping) {
        return Duration.ofSeconds(mapping.whole("MaximumBatchingWindowInSeconds", 0, 300, 0));
    }

    private static @Nullable Integer maximumConcurrency(Properties mapping) {
        return mapping.find("ScalingConfig")
                .map(scaling -> scaling.fields(Shape.of("MaximumConcurrency")))
                .map(scaling -> scaling.the("MaximumConcurrency").whole(2, 1000))
                .orElse(null);
    }

    private static boolean reportsItemFailures(Properties mapping) {
        return !mapping.items("FunctionResponseTypes").stream()
                .map(type -> type.oneOf("ReportBatchItemFailures"))
                .toList()
                .isEmpty();
    }

    /** Only a bucket: a queue or a topic is told where the records were, not what they were. */
    private static @Nullable ResourceId onFailureBucket(Properties mapping) {
        return mapping.find("DestinationConfig")
                .map(config -> config.fields(Shape.of("OnFailure")).the("OnFailure"))
                .map(onFailure -> onFailure.fields(Shape.of("Destination")).the("Destination"))
                .map(destination -> destination.resource("AWS::S3::Bucket"))
                .orElse(null);
    }
}
