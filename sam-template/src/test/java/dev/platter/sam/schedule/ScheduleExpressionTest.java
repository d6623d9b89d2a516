package dev.platter.sam.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What EventBridge's user guide says of rate and cron expressions; the examples marked so are the guide's own. */
class ScheduleExpressionTest {

    private static final Instant A_MONDAY = Instant.parse("2026-11-23T10:15:30Z");

    @ParameterizedTest
    @CsvSource({"rate(1 minute), 2026-11-23T10:16:30Z", "rate(5 minutes), 2026-11-23T10:20:30Z",
            "rate(1 hour), 2026-11-23T11:15:30Z", "rate(12 hours), 2026-11-23T22:15:30Z",
            "rate(1 day), 2026-11-24T10:15:30Z", "rate(7 days), 2026-11-30T10:15:30Z"})
    void aRateRunsAgainWhenItsTimeHasPassed(String expression, Instant next) {
        assertThat(runs(expression, 1)).containsExactly(next);
    }

    /** The first eight are the guide's. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "cron(0 10 * * ? *)                | 2026-11-24T10:00:00Z | 2026-11-25T10:00:00Z",
            "cron(15 12 * * ? *)               | 2026-11-23T12:15:00Z | 2026-11-24T12:15:00Z",
            "cron(0 18 ? * MON-FRI *)          | 2026-11-23T18:00:00Z | 2026-11-24T18:00:00Z",
            "cron(0 8 1 * ? *)                 | 2026-12-01T08:00:00Z | 2027-01-01T08:00:00Z",
            "cron(0/15 * * * ? *)              | 2026-11-23T10:30:00Z | 2026-11-23T10:45:00Z",
            "cron(0/10 * ? * MON-FRI *)        | 2026-11-23T10:20:00Z | 2026-11-23T10:30:00Z",
            "cron(0/5 8-17 ? * MON-FRI *)      | 2026-11-23T10:20:00Z | 2026-11-23T10:25:00Z",
            "cron(0/30 20-2 ? * MON-FRI *)     | 2026-11-23T20:00:00Z | 2026-11-23T20:30:00Z",
            "cron(0 23-1 ? * FRI-MON *)        | 2026-11-23T23:00:00Z | 2026-11-27T00:00:00Z",
            "cron(* * * * ? *)                 | 2026-11-23T10:16:00Z | 2026-11-23T10:17:00Z",
            "cron(59 23 31 12 ? *)             | 2026-12-31T23:59:00Z | 2027-12-31T23:59:00Z",
            "cron(0 0 29 FEB ? *)              | 2028-02-29T00:00:00Z | 2032-02-29T00:00:00Z",
            "cron(0 6 L * ? *)                 | 2026-11-30T06:00:00Z | 2026-12-31T06:00:00Z",
            "cron(0 6 1,15 * ? *)              | 2026-12-01T06:00:00Z | 2026-12-15T06:00:00Z",
            "cron(0 6 1W 5 ? 2027)             | 2027-05-03T06:00:00Z |",
            "cron(0 6 28W 11 ? 2026)           | 2026-11-27T06:00:00Z |",
            "cron(0 6 31W 1 ? 2027)            | 2027-01-29T06:00:00Z |",
            "cron(0 6 ? * 1 *)                 | 2026-11-29T06:00:00Z | 2026-12-06T06:00:00Z",
            "cron(0 6 ? * L *)                 | 2026-11-28T06:00:00Z | 2026-12-05T06:00:00Z",
            "cron(0 6 ? * 6L *)                | 2026-11-27T06:00:00Z | 2026-12-25T06:00:00Z",
            "cron(0 6 ? * TUE#2 *)             | 2026-12-08T06:00:00Z | 2027-01-12T06:00:00Z",
            "cron(30 5,17 ? JAN-MAR/2 SAT *)   | 2027-01-02T05:30:00Z | 2027-01-02T17:30:00Z",
            "cron(*/20 10 * * ? 2026-2026)     | 2026-11-23T10:20:00Z | 2026-11-23T10:40:00Z"})
    void aCronRunsWhereAllItsFieldsMeet(String expression, Instant first, Instant second) {
        assertThat(runs(expression, 2))
                .isEqualTo(Stream.of(Optional.ofNullable(first), Optional.ofNullable(second)).flatMap(Optional::stream)
                        .toList());
    }

    @Test
    void aMinuteThatHasBegunIsNotRunAgain() {
        assertThat(ScheduleExpression.parse("cron(15 10 * * ? *)").after(Instant.parse("2026-11-23T10:15:00Z")))
                .contains(Instant.parse("2026-11-24T10:15:00Z"));
    }

    @Test
    void aDayThatNeverComesHasNoRun() {
        assertThat(runs("cron(0 0 30 FEB ? *)", 1)).isEmpty();
        assertThat(runs("cron(0 0 1 1 ? 2026)", 1)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "rate(1 minutes)        | rate is singular for 1 and plural for more, not 1 minutes",
            "rate(5 minute)         | rate is singular for 1 and plural for more, not 5 minute",
            "rate(0 minutes)        | rate takes a whole number from 1 and minute(s), hour(s) or day(s), not 0 minutes",
            "rate(30 seconds)       | rate takes a whole number from 1",
            "rate(1.5 hours)        | rate takes a whole number from 1",
            "rate(5  minutes)       | rate takes a whole number from 1",
            "at(2026-11-23T10:00:00)| must be rate(…) or cron(…), not at(2026-11-23T10:00:00)",
            "0 3 * * ? *            | must be rate(…) or cron(…)",
            "cron(0 3 * * ?)        | cron takes six fields",
            "cron(0 3 * * ? * *)    | cron takes six fields",
            "cron(0  3 * * ? *)     | cron takes six fields",
            "cron(0 3 * * * *)      | cron needs ? in one of day of month and day of week, not * and *",
            "cron(0 3 ? * ? *)      | cron needs ? in one of day of month and day of week, not ? and ?",
            "cron(60 3 * * ? *)     | cron's minutes takes numbers from 0 to 59, not 60",
            "cron(0 24 * * ? *)     | cron's hours takes numbers from 0 to 23, not 24",
            "cron(0 3 32 * ? *)     | cron's day of month takes numbers from 1 to 31, not 32",
            "cron(0 3 0W * ? *)     | cron's day of month takes numbers from 1 to 31, not 0",
            "cron(0 3 *,5 * ? *)    | cron's day of month takes numbers from 1 to 31, not *",
            "cron(0 3 * 13 ? *)     | cron's month takes numbers from 1 to 12 or JAN to DEC, not 13",
            "cron(0 3 ? * 0 *)      | cron's day of week takes numbers from 1 to 7 or SUN to SAT, not 0",
            "cron(0 3 ? * MON#6 *)  | cron's day of week takes numbers from 1 to 7 or SUN to SAT, not MON#6",
            "cron(0 3 ? * 3#1,6#3 *)| cron's day of week takes numbers from 1 to 7 or SUN to SAT, not 3#1",
            "cron(0 3 * * ? 1969)   | cron's year takes numbers from 1970 to 2199, not 1969",
            "cron(0/0 3 * * ? *)    | cron's minutes takes numbers from 0 to 59, not 0/0",
            "cron(, 3 * * ? *)      | cron's minutes takes numbers from 0 to 59, not ",
            "cron(? 3 * * ? *)      | cron's minutes takes numbers from 0 to 59, not ?"})
    void whatEventBridgeWouldNotTakeIsRefusedWithTheRule(String expression, String rule) {
        assertThatIllegalArgumentException().isThrownBy(() -> ScheduleExpression.parse(expression))
                .withMessageContaining(rule);
    }

    private static List<Instant> runs(String expression, int count) {
        var schedule = ScheduleExpression.parse(expression);
        return Stream.iterate(schedule.after(A_MONDAY), Optional::isPresent, run -> run.flatMap(schedule::after))
                .limit(count)
                .flatMap(Optional::stream)
                .toList();
    }
}
