package dev.platter.order.activity.function;

import java.time.Instant;

import dev.platter.json.InvalidValue;
import dev.platter.json.Reading;
import dev.platter.json.Refusal;
import dev.platter.json.StrictJson;
import dev.platter.order.activity.domain.ToldActivity;
import tools.jackson.databind.JsonNode;

/** What is thought of one element of a batch. */
sealed interface ActivityJudgement {

    /** It can be recorded. */
    record Fit(ToldActivity activity) implements ActivityJudgement {}

    /** It cannot. @param refusal pointing into the element */
    record Unfit(Refusal refusal) implements ActivityJudgement {}

    static ActivityJudgement of(JsonNode element, Instant now) {
        return switch (StrictJson.refusingUnknownFields().read(element, ActivityElement.class)) {
            case Reading.Refused<ActivityElement>(var refusal) -> new Unfit(refusal);
            case Reading.Read<ActivityElement>(var read) -> of(read, now);
        };
    }

    private static ActivityJudgement of(ActivityElement element, Instant now) {
        try {
            return new Fit(element.told(now));
        } catch (InvalidValue invalid) {
            return new Unfit(invalid.refusal());
        }
    }
}
