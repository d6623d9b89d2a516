package dev.platter.sam.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One run in every such time, counted from the last.
 *
 * @see <a href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rate-expressions.html">Rate expressions</a>
 */
record Rate(Duration period) implements ScheduleExpression {

    private static final Pattern RATE = Pattern.compile("([1-9]\\d{0,8}) (minute|hour|day)(s?)");
    private static final Map<String, Duration> UNITS = Map.of(
            "minute", Duration.ofMinutes(1), "hour", Duration.ofHours(1), "day", Duration.ofDays(1));

    /** @param text what stands between the brackets: {@code 15 minutes} */
    static Rate parse(String text) {
        Matcher rate = RATE.matcher(text);
        if (!rate.matches()) {
            throw new IllegalArgumentException(
                    "rate takes a whole number from 1 and minute(s), hour(s) or day(s), not " + text);
        }
        long value = Long.parseLong(rate.group(1));
        if (value == 1 == rate.group(3).equals("s")) {
            throw new IllegalArgumentException("rate is singular for 1 and plural for more, not " + text);
        }
        return new Rate(UNITS.getOrDefault(rate.group(2), Duration.ZERO).multipliedBy(value));
    }

    @Override
    public Optional<Instant> after(Instant time) {
        return Optional.of(time.plus(period));
    }
}
