package dev.platter.runtime.outbox;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;

/**
 * An event as the stream of an events table carries it.
 *
 * @param type the event's type, {@code platter.order.submitted.v1}
 * @param json the CloudEvent, as it was written
 */
public record OutboxItem(String type, String json) {

    private static final String INSERTED = "INSERT";

    /** The event that this record brings; empty for anything but an insert, for items expire by TTL. */
    public static Optional<OutboxItem> of(DynamodbStreamRecord record) {
        if (!INSERTED.equals(record.getEventName())) {
            return Optional.empty();
        }
        var image = record.getDynamodb().getNewImage();
        return Optional.of(new OutboxItem(text(image, Outbox.TYPE), text(image, Outbox.EVENT)));
    }

    private static String text(Map<String, AttributeValue> image, String attribute) {
        return Objects.requireNonNull(image.get(attribute), attribute).getS();
    }
}
