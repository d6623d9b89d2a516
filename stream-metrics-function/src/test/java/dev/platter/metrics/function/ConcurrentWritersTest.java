package dev.platter.metrics.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import dev.platter.events.Envelope;
import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.metrics.BusinessDay;
import dev.platter.metrics.domain.Figures;
import dev.platter.metrics.domain.Revenue;
import dev.platter.metrics.domain.Visits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EmbeddedAwsExtension.class)
class ConcurrentWritersTest {

    @Test
    @Timeout(60)
    void processesThatAreGivenTheSameEventsAtOnceCountEachEventOnce(EmbeddedAws aws) throws InterruptedException {
        var stage = MetricsStage.named("racing", aws);
        var day = stage.aDay();
        race(IntStream.range(0, 4).<Callable<Void>>mapToObj(writer -> () -> {
            deliver(stage, ABatch.of(orders(day, 20 * writer, 20 * writer + 100)));
            return null;
        }).toList());

        try (var home = stage.home()) {
            assertThat(Answer.byMinute(home, day)).containsExactly(
                    entry("10:15", new Figures(161, 0, 0, 0, 0, Visits.NONE, Revenue.NONE)));
        }
    }

    private static void race(List<Callable<Void>> writers) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(threads.invokeAll(writers)).allSatisfy(writer -> assertThat(writer.get()).isNull());
        }
    }

    /** As Lambda does: again from the record that was reported, until there is none. */
    private static void deliver(MetricsStage stage, ABatch batch) {
        try (var home = stage.home()) {
            var failures = home.record(batch.event()).getBatchItemFailures();
            while (!failures.isEmpty()) {
                failures = home.record(batch.eventFrom(failures.getFirst().getItemIdentifier())).getBatchItemFailures();
            }
        }
    }

    private static List<? extends Envelope<?>> orders(BusinessDay day, int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(i -> day.submitted("o-" + i, "10:15")).toList();
    }
}
