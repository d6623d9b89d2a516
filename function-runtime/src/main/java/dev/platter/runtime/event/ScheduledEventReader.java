package dev.platter.runtime.event;

import java.time.Instant;

import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import org.joda.time.DateTime;
import org.joda.time.DateTimeZone;
import org.jspecify.annotations.Nullable;

/**
 * Reads what EventBridge sends when a rule's time has come.
 *
 * @see <a href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-run-lambda-schedule.html">Running a function by the clock</a>
 */
final class ScheduledEventReader {

    private static final String SOURCE = "aws.events";

    private ScheduledEventReader() {}

    /** @throws UnfitEvent when it is not from EventBridge's clock */
    static ScheduledEvent read(EventParser json) {
        var event = new ScheduledEvent();
        if (json.enters()) {
            for (var field = json.field(); field != null; field = json.field()) {
                read(event, field, json);
            }
        }
        if (!SOURCE.equals(event.getSource())) {
            throw new UnfitEvent("the event is not one of a schedule: its source is not " + SOURCE);
        }
        return event;
    }

    private static void read(ScheduledEvent event, String field, EventParser json) {
        switch (field) {
            case "version" -> event.setVersion(json.text());
            case "id" -> event.setId(json.text());
            case "detail-type" -> event.setDetailType(json.text());
            case "source" -> event.setSource(json.text());
            case "account" -> event.setAccount(json.text());
            case "time" -> event.setTime(time(json));
            case "region" -> event.setRegion(json.text());
            case "resources" -> event.setResources(json.texts());
            case "detail" -> event.setDetail(json.map(EventParser::any));
            default -> json.skip();
        }
    }

    private static @Nullable DateTime time(EventParser json) {
        var text = json.text();
        return text == null ? null : new DateTime(Instant.parse(text).toEpochMilli(), DateTimeZone.UTC);
    }
}
