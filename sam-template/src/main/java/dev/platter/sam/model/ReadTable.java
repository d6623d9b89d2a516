package dev.platter.sam.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** AWS::DynamoDB::Table. */
final class ReadTable {

    static final Shape SHAPE = Shape.of(
            "TableName",
            "BillingMode",
            "AttributeDefinitions",
            "KeySchema",
            "GlobalSecondaryIndexes",
            "StreamSpecification",
            "TimeToLiveSpecification")
            .heededOnlyOnAws(Map.of(
                    "PointInTimeRecoverySpecification", "backups change no answer",
                    "SSESpecification", "encryption at rest changes no answer",
                    "DeletionProtectionEnabled", "nothing is deleted here",
                    "Tags", "read by nobody here"));
    private static final Shape ATTRIBUTE = Shape.of("AttributeName", "AttributeType");
    private static final Shape KEY = Shape.of("AttributeName", "KeyType");
    private static final Shape INDEX = Shape.of("IndexName", "KeySchema", "Projection");
    private static final Shape PROJECTION = Shape.of("ProjectionType", "NonKeyAttributes");

    private ReadTable() {}

    static Resource.Table read(Properties table) {
        // Only by request: provisioned throughput would need figures that nothing here keeps to.
        table.the("BillingMode").oneOf("PAY_PER_REQUEST");
        return new Resource.Table(
                table.subject(),
                table.text("TableName"),
                keyTypes(table),
                keys(table),
                table.each("GlobalSecondaryIndexes", INDEX).stream().map(ReadTable::index).toList(),
                streamView(table),
                expiryAttribute(table));
    }

    private static Map<String, String> keyTypes(Properties table) {
        return table.each("AttributeDefinitions", ATTRIBUTE).stream()
                .collect(Collectors.toUnmodifiableMap(
                        attribute -> attribute.text("AttributeName"),
                        attribute -> attribute.the("AttributeType").oneOf("S", "N", "B")));
    }

    private static List<Resource.Table.Key> keys(Properties owner) {
        return owner.each("KeySchema", KEY).stream()
                .map(key -> new Resource.Table.Key(key.text("AttributeName"),
                        key.the("KeyType").oneOf("HASH", "RANGE")))
                .toList();
    }

    private static Resource.Table.Index index(Properties index) {
        Properties projection = index.the("Projection").fields(PROJECTION);
        return new Resource.Table.Index(
                index.text("IndexName"),
                keys(index),
                projection.the("ProjectionType").oneOf("ALL", "KEYS_ONLY", "INCLUDE"),
                projection.texts("NonKeyAttributes"));
    }

    private static @Nullable String streamView(Properties table) {
        return table.find("StreamSpecification")
                .map(stream -> stream.fields(Shape.of("StreamViewType")).the("StreamViewType"))
                .map(view -> view.oneOf("NEW_IMAGE", "OLD_IMAGE", "NEW_AND_OLD_IMAGES", "KEYS_ONLY"))
                .orElse(null);
    }

    private static @Nullable String expiryAttribute(Properties table) {
        return table.find("TimeToLiveSpecification")
                .map(expiry -> expiry.fields(Shape.of("AttributeName", "Enabled")))
                .filter(expiry -> expiry.flag("Enabled"))
                .map(expiry -> expiry.text("AttributeName"))
                .orElse(null);
    }
}
