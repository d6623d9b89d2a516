package dev.platter.thumbnail.adapter;

import static dev.platter.thumbnail.adapter.PhotoItem.text;

import java.util.HashMap;
import java.util.Map;

import dev.platter.thumbnail.domain.PhotoState.AwaitingUpload;
import dev.platter.thumbnail.domain.PhotoState.Ready;
import dev.platter.thumbnail.domain.PhotoState.Rejected;
import dev.platter.thumbnail.domain.PhotoStatus;
import dev.platter.thumbnail.domain.Settlement;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Update;

/** The conditional writes of a photo's item. */
final class PhotoWrites {

    static final String ABSENT = """
            attribute_not_exists(pk)
            """;

    private static final String BECOME_READY = """
            SET #status = :status, settledAt = :settledAt, thumbnails = :thumbnails
            REMOVE expiresAt
            """;

    private static final String BECOME_REJECTED = """
            SET #status = :status, settledAt = :settledAt, rejection = :rejection
            REMOVE expiresAt
            """;

    /** Whoever settled the photo before, by a repeated notification or at the same time, refuses the write. */
    private static final String NOT_SETTLED = """
            #status = :awaitingUpload
            """;

    private final PhotosTable table;

    PhotoWrites(PhotosTable table) {
        this.table = table;
    }

    Update settle(Settlement settlement) {
        return switch (settlement.photo().state()) {
            case Ready(var thumbnails) -> update(settlement, BECOME_READY,
                    Map.of(":thumbnails", PhotoItem.thumbnails(thumbnails)));
            case Rejected rejected -> update(settlement, BECOME_REJECTED,
                    Map.of(":rejection", PhotoItem.rejection(rejected)));
            case AwaitingUpload() -> throw new IllegalArgumentException("not settled: " + settlement.photo().id());
        };
    }

    private Update update(Settlement settlement, String expression, Map<String, AttributeValue> values) {
        var all = new HashMap<>(values);
        all.put(":status", text(settlement.photo().state().status().name()));
        all.put(":settledAt", text(settlement.settledAt().toString()));
        all.put(":awaitingUpload", text(PhotoStatus.AWAITING_UPLOAD.name()));
        return Update.builder().tableName(table.name()).key(PhotosTable.photo(settlement.photo().id()))
                .updateExpression(expression).conditionExpression(NOT_SETTLED)
                .expressionAttributeNames(Map.of("#status", "status")).expressionAttributeValues(all).build();
    }
}
