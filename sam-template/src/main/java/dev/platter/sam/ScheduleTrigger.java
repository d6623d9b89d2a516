package dev.platter.sam;

import org.jspecify.annotations.Nullable;

/**
 * A rule of EventBridge that runs a function by the clock.
 *
 * @param ruleArn what the function's event names as its source
 * @param expression when, as {@link dev.platter.sam.schedule.ScheduleExpression#parse} reads it
 * @param maximumRetryAttempts how often a failed run is tried again before it is given up, 0 to 2
 * @param onFailureQueue the queue that is told of runs that were given up, or {@code null} when only the log is
 */
public record ScheduleTrigger(
        String ruleArn, String expression, int maximumRetryAttempts, @Nullable String onFailureQueue) {

    ScheduleTrigger at(Placement placement) {
        return new ScheduleTrigger(
                placement.fill(ruleArn),
                expression,
                maximumRetryAttempts,
                onFailureQueue == null ? null : placement.fill(onFailureQueue));
    }
}
