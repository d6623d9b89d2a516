package dev.platter.order.activity.function;

import dev.platter.json.InvalidValue;
import tools.jackson.databind.JsonNode;

/**
 * The body of {@code POST /activity}.
 *
 * @param activities a list of 1 to {@value #MOST}, of whatever shape: each is judged alone, by {@link ActivityJudgement}
 */
record ActivityRequest(JsonNode activities) {

    static final int MOST = 100;

    ActivityRequest {
        if (!activities.isArray()) {
            throw new InvalidValue("activities", "must be a list");
        }
        if (activities.isEmpty() || activities.size() > MOST) {
            throw new InvalidValue("activities", "must have 1 to %d elements".formatted(MOST));
        }
    }
}
