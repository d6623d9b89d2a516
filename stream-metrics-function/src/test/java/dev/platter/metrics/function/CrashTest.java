package dev.platter.metrics.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import dev.platter.events.Envelope;
import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.localaws.crash.CallRecorder;
import dev.platter.localaws.crash.Crash;
import dev.platter.localaws.crash.CrashAt;
import dev.platter.localaws.crash.LostAnswer;
import dev.platter.metrics.BusinessDay;
import dev.platter.metrics.domain.Figures;
import dev.platter.metrics.domain.Revenue;
import dev.platter.metrics.domain.Visits;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** A process that ends at any of its AWS calls, before it or with the answer lost, leaves nothing uncounted or counted twice. */
@ExtendWith(EmbeddedAwsExtension.class)
class CrashTest {

    /** What is seen from outside when all is done. */
    private record Outcome(SortedMap<String, Figures> figures, Set<String> parked) {}

    @TestFactory
    Stream<DynamicTest> whereverTheProcessEndsTheNextOneLeavesWhatAnUndisturbedRunLeaves(EmbeddedAws aws) {
        var stage = MetricsStage.named("crashing", aws);
        var undisturbed = new CallRecorder();
        var expected = run(stage, undisturbed);
        // Refused for what was counted before, counted without that, parked; counted, parked.
        assertThat(undisturbed.calls()).containsExactly("DynamoDb.TransactWriteItems", "DynamoDb.TransactWriteItems",
                "Sqs.SendMessage", "DynamoDb.TransactWriteItems", "Sqs.SendMessage");

        return CrashAt.everywhere(undisturbed.calls().size()).map(crash -> DynamicTest.dynamicTest("ends " + crash,
                () -> assertThat(runTwice(stage, crash)).isEqualTo(expected)));
    }

    @Test
    void aTransactionWhoseAnswerIsLostCountsOnceThoughTheSdkRepeatsIt(EmbeddedAws aws) {
        var stage = MetricsStage.named("repeating", aws);
        var day = stage.aDay();
        var lost = LostAnswer.to("TransactWriteItems");
        try (var home = stage.home(lost)) {
            assertThat(home.record(ABatch.of(day.submitted("o-1", "10:01")).event()).getBatchItemFailures()).isEmpty();

            assertThat(lost.transmissions()).isEqualTo(2);
            assertThat(Answer.byMinute(home, day))
                    .containsExactly(entry("10:01", new Figures(1, 0, 0, 0, 0, Visits.NONE, Revenue.NONE)));
        }
    }

    private static Outcome run(MetricsStage stage, CallRecorder undisturbed) {
        var day = stage.aDay();
        countSomeBefore(stage, day);
        try (var home = stage.home(undisturbed)) {
            home.record(batch(day));
        }
        return outcome(stage, day);
    }

    private static Outcome runTwice(MetricsStage stage, CrashAt crash) {
        var day = stage.aDay();
        countSomeBefore(stage, day);
        try (var ending = stage.home(crash)) {
            assertThatExceptionOfType(Crash.class).isThrownBy(() -> ending.record(batch(day)));
        }
        try (var next = stage.home()) {
            assertThat(next.record(batch(day)).getBatchItemFailures()).isEmpty();
        }
        return outcome(stage, day);
    }

    private static void countSomeBefore(MetricsStage stage, BusinessDay day) {
        try (var home = stage.home()) {
            home.record(ABatch.of(day.submitted("o-1", "10:01"), day.submitted("o-2", "10:02")).event());
        }
    }

    private static DynamodbEvent batch(BusinessDay day) {
        return ABatch.of(orders(day, 1, 50)).andText("bad 1").and(orders(day, 40, 110)).andText("bad 2")
                .and(List.of(day.confirmed("o-1", "10:01", "12.50", "EUR"), day.rejected("o-2", "10:02"))).event();
    }

    private static List<? extends Envelope<?>> orders(BusinessDay day, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(i -> day.submitted("o-" + i, "10:%02d".formatted(i % 5))).toList();
    }

    private static Outcome outcome(MetricsStage stage, BusinessDay day) {
        try (var home = stage.home()) {
            var parked = stage.parked().stream().map(MetricsStage.Parked::body).collect(Collectors.toSet());
            return new Outcome(Answer.byMinute(home, day), parked);
        }
    }
}
