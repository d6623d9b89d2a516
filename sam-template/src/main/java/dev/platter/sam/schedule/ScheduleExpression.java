package dev.platter.sam.schedule;

import java.time.Instant;
import java.util.Optional;

/**
 * When a rule of EventBridge runs its target.
 *
 * @see <a href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html">Schedule types</a>
 */
public sealed interface ScheduleExpression permits Rate, Cron {

    /**
     * Reads {@code rate(15 minutes)} or {@code cron(0 3 * * ? *)}.
     *
     * @throws IllegalArgumentException naming the rule that the text breaks
     */
    static ScheduleExpression parse(String text) {
        if (text.startsWith("rate(") && text.endsWith(")")) {
            return Rate.parse(text.substring("rate(".length(), text.length() - 1));
        }
        if (text.startsWith("cron(") && text.endsWith(")")) {
            return Cron.parse(text.substring("cron(".length(), text.length() - 1));
        }
        throw new IllegalArgumentException("must be rate(…) or cron(…), not " + text);
    }

    /** The first run after that time; none if there is no further one. */
    Optional<Instant> after(Instant time);
}
