package dev.platter.events;

import java.time.Instant;

import dev.platter.json.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * A visitor clicked, looked, searched or put something into the cart.
 *
 * @param activityId names this one act, by the rule of all ids
 * @param customerId who, where the visitor is signed in
 * @param target what it was about: a dish id, a page, the words searched for
 */
public record ActivityRecorded(String activityId, @Nullable CustomerId customerId, ActivityKind kind, String target,
        Instant occurredAt) implements ActivityEvent {

    public ActivityRecorded {
        Ids.check("activityId", activityId);
        if (target.isBlank()) {
            throw new InvalidValue("target", "must not be blank");
        }
    }
}
