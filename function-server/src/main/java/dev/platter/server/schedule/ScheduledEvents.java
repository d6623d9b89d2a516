package dev.platter.server.schedule;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import org.joda.time.DateTime;
import org.joda.time.DateTimeZone;

/**
 * What EventBridge sends when a rule's time has come.
 *
 * @see <a href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-run-lambda-schedule.html">Running a function by the clock</a>
 */
final class ScheduledEvents {

    private ScheduledEvents() {}

    /** @param ruleArn {@code arn:aws:events:<region>:<account>:rule/<name>} */
    static ScheduledEvent of(String ruleArn, Instant time, UUID id) {
        var arn = ruleArn.split(":", 6);
        return new ScheduledEvent()
                .withVersion("0")
                .withId(id.toString())
                .withDetailType("Scheduled Event")
                .withSource("aws.events")
                .withRegion(arn[3])
                .withAccount(arn[4])
                .withTime(new DateTime(time.truncatedTo(ChronoUnit.SECONDS).toEpochMilli(), DateTimeZone.UTC))
                .withResources(List.of(ruleArn))
                .withDetail(Map.of());
    }
}
