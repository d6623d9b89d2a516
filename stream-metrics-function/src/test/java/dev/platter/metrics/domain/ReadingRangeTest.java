package dev.platter.metrics.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

import dev.platter.json.Refusal;
import dev.platter.metrics.domain.RangeReading.RangeRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingRangeTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:15:30Z");
    private static final ReadingRange READING = new ReadingRange(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void withoutParametersItIsTheLastHourByMinuteUpToTheCurrentOne() {
        var range = accepted(Map.of());
        assertThat(range.from()).isEqualTo("2026-11-22T09:16:00Z");
        assertThat(range.to()).isEqualTo("2026-11-22T10:16:00Z");
        assertThat(range.buckets()).hasSize(60);
    }

    @Test
    void bucketsThatLieInTheRangeInPartBelongToIt() {
        var range = accepted(Map.of("from", "2026-11-22T10:00:30Z", "to", "2026-11-22T10:02:00.5Z"));
        assertThat(range.buckets()).extracting(Bucket::start).map(Instant::toString).containsExactly(
                "2026-11-22T10:00:00Z", "2026-11-22T10:01:00Z", "2026-11-22T10:02:00Z");
    }

    @Test
    void theEndIsNotPartOfTheRange() {
        var range = accepted(Map.of("from", "2026-11-22T10:00:00Z", "to", "2026-11-22T10:01:00Z"));
        assertThat(range.buckets()).hasSize(1);
    }

    @Test
    void daysAreDaysOfUtcWhateverTheOffsetOfTheQuestion() {
        var range = accepted(
                Map.of("from", "2026-11-22T01:00:00+02:00", "to", "2026-11-23T00:00:00Z", "resolution", "day"));
        assertThat(range.buckets()).extracting(Bucket::start).map(Instant::toString)
                .containsExactly("2026-11-21T00:00:00Z", "2026-11-22T00:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
            "minute, 2026-11-21T10:00:00Z, 2026-11-22T10:00:00Z, 1440",
            "hour,   2026-10-22T10:00:00Z, 2026-11-22T10:00:00Z, 744",
            "day,    2028-01-01T00:00:00Z, 2029-01-01T00:00:00Z, 366"})
    void theWidestRangeIsAnswered(String resolution, String from, String to, int buckets) {
        assertThat(accepted(Map.of("from", from, "to", to, "resolution", resolution)).buckets()).hasSize(buckets);
    }

    @ParameterizedTest
    @CsvSource({
            "minute, 2026-11-21T09:59:59Z, 2026-11-22T10:00:00Z, 24 hours",
            "hour,   2026-10-22T09:00:00Z, 2026-11-22T10:00:00Z, 31 days",
            "day,    2025-11-21T00:00:00Z, 2026-11-23T00:00:00Z, 366 days"})
    void aWiderOneIsRefusedWithTheLimit(String resolution, String from, String to, String limit) {
        assertThat(refused(Map.of("from", from, "to", to, "resolution", resolution)).refusals()).containsExactly(
                new Refusal("from", "must be at most " + limit + " before to at resolution " + resolution));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22T10:00:00Z", "2026-11-22T10:00:01Z"})
    void anEmptyOrReversedRangeIsRefused(String from) {
        assertThat(refused(Map.of("from", from, "to", "2026-11-22T10:00:00Z")).refusals())
                .containsExactly(new Refusal("from", "must be before to, which is 2026-11-22T10:00:00Z"));
    }

    @Test
    void aStartInTheFutureWithoutAnEndIsRefused() {
        assertThat(refused(Map.of("from", "2026-11-22T11:00:00Z")).refusals())
                .extracting(Refusal::pointer).containsExactly("from");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "now", "2026-11-22", "2026-11-22T10:00:00", "2026-11-22T10:00:00 02:00", "1732269600",
            "2026-11-22T10:00:00Z,2026-11-22T11:00:00Z", "1969-12-31T23:59:59Z", "+10000-01-01T00:00:00Z",
            "2026-13-01T00:00:00Z"})
    void whatIsNoTimeIsRefusedByTheNameOfItsParameter(String text) {
        assertThat(refused(Map.of("from", text)).refusals()).extracting(Refusal::pointer).containsExactly("from");
        assertThat(refused(Map.of("to", text)).refusals()).extracting(Refusal::pointer).containsExactly("to");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "second", "MINUTE", "minute,hour"})
    void anUnknownResolutionIsRefused(String resolution) {
        assertThat(refused(Map.of("resolution", resolution)).refusals())
                .containsExactly(new Refusal("resolution", "must be minute, hour or day"));
    }

    @Test
    void everyBrokenRuleIsNamedUnknownParametersIncluded() {
        assertThat(refused(Map.of("form", "2026-11-22T10:00:00Z", "to", "soon", "resolution", "week")).refusals())
                .extracting(Refusal::pointer).containsExactly("form", "resolution", "to");
    }

    private static MetricsRange accepted(Map<String, String> parameters) {
        return (MetricsRange) READING.read(parameters);
    }

    private static RangeRefused refused(Map<String, String> parameters) {
        return (RangeRefused) READING.read(parameters);
    }
}
