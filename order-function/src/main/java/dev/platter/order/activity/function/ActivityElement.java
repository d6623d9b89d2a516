package dev.platter.order.activity.function;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

import dev.platter.events.ActivityKind;
import dev.platter.json.InvalidValue;
import dev.platter.order.activity.domain.ToldActivity;
import org.jspecify.annotations.Nullable;

/**
 * One act as an app tells it.
 *
 * @param activityId the app's own, among those of its user
 * @param target 1 to {@value #LONGEST_TARGET} characters on one line
 * @param occurredAt null for now
 */
record ActivityElement(String activityId, Kind kind, String target, @Nullable Instant occurredAt) {

    private static final int LONGEST_TARGET = 200;
    /** Of code points, of which none is a control character or ends a line. */
    private static final Pattern ON_ONE_LINE = Pattern
            .compile("[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,%d}".formatted(LONGEST_TARGET));
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    /** What an app may tell; the rest the service sees itself. */
    enum Kind {
        CLICK, VIEW
    }

    private static final Duration OLDEST = Duration.ofHours(24);
    /** Clocks differ; by more than this one is wrong. */
    private static final Duration AHEAD = Duration.ofMinutes(1);

    ActivityElement {
        check("activityId", ID.matcher(activityId).matches(), "must be 1 to 64 letters, digits, _ or -");
        check("target", ON_ONE_LINE.matcher(target).matches() && !target.isBlank(),
                "must be 1 to %d characters on one line".formatted(LONGEST_TARGET));
    }

    /** @throws InvalidValue for a time that this cannot have happened at */
    ToldActivity told(Instant now) {
        var at = occurredAt == null ? now : occurredAt;
        check("occurredAt", !at.isAfter(now.plus(AHEAD)), "must not be in the future");
        check("occurredAt", !at.isBefore(now.minus(OLDEST)), "must not be more than 24 hours ago");
        return new ToldActivity(activityId, ActivityKind.valueOf(kind.name()), target, at);
    }

    private static void check(String field, boolean holds, String rule) {
        if (!holds) {
            throw new InvalidValue(field, rule);
        }
    }
}
