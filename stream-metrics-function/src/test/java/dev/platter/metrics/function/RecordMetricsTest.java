package dev.platter.metrics.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.stream.IntStream;

import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import dev.platter.events.ActivityKind;
import dev.platter.events.Envelope;
import dev.platter.events.Money;
import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.metrics.BusinessDay;
import dev.platter.metrics.domain.Figures;
import dev.platter.metrics.domain.Revenue;
import dev.platter.metrics.domain.Visits;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

@ExtendWith(EmbeddedAwsExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordMetricsTest {

    private MetricsStage stage;
    private MetricsHome home;
    private BusinessDay day;

    @BeforeAll
    void stage(EmbeddedAws aws) {
        stage = MetricsStage.named("recording", aws);
        home = stage.home();
    }

    @AfterAll
    void close() {
        home.close();
    }

    @BeforeEach
    void aQuietDay() {
        day = stage.aDay();
    }

    @Test
    void ordersRevenueRejectionsAndPhotosCountInTheMinuteOfTheirEvent() {
        deliver(ABatch.of(
                day.submitted("o-1", "10:15:01"), day.submitted("o-2", "10:15:59"), day.submitted("o-3", "10:16"),
                day.confirmed("o-1", "10:16:30", "12.50", "EUR"), day.rejected("o-2", "10:16:31"),
                day.thumbnailsCreated("p-1", "23:59:59")));

        assertThat(Answer.byMinute(home, day)).containsExactly(
                entry("10:15", new Figures(2, 0, 0, 0, 0, Visits.NONE, Revenue.NONE)),
                entry("10:16", new Figures(1, 1, 0, 0, 0, Visits.NONE, Revenue.of(Money.of("12.50", "EUR")))),
                entry("23:59", new Figures(0, 0, 0, 0, 1, Visits.NONE, Revenue.NONE)));
    }

    @Test
    void whatVisitorsDoCountsOnceOfEachKindBesideTheOrders() {
        var batch = ABatch.of(day.visited(ActivityKind.VIEW, "a-1", "10:15"), day.submitted("o-1", "10:15"),
                day.visited(ActivityKind.VIEW, "a-2", "10:15"), day.visited(ActivityKind.CLICK, "a-3", "10:15"),
                day.visited(ActivityKind.SEARCH, "a-4", "10:15"),
                day.visited(ActivityKind.CART_ADDITION, "a-5", "10:15"));
        deliver(batch);
        deliver(batch);

        assertThat(Answer.byMinute(home, day)).containsExactly(
                entry("10:15", new Figures(1, 0, 0, 0, 0, new Visits(1, 2, 1, 1), Revenue.NONE)));
    }

    @Test
    void revenueIsExactAndKeptByCurrency() {
        deliver(ABatch.of(
                day.confirmed("o-1", "10:15", "0.10", "EUR"), day.confirmed("o-2", "10:15", "0.10", "EUR"),
                day.confirmed("o-3", "10:15", "999999999", "JPY"), day.confirmed("o-4", "10:15", "0.001", "KWD")));
        deliver(ABatch.of(
                day.confirmed("o-5", "10:15", "0.10", "EUR"), day.confirmed("o-6", "10:15", "999999999", "JPY")));

        assertThat(Answer.byMinute(home, day)).containsExactly(entry("10:15", new Figures(0, 0, 0, 0, 0, Visits.NONE,
                Revenue.of(Money.of("0.30", "EUR")).plus(Revenue.of(Money.of("0.001", "KWD")))
                        .plus(Revenue.of(Money.of("999999999", "JPY")))
                        .plus(Revenue.of(Money.of("999999999", "JPY"))))));
    }

    @Test
    void aBatchThatIsDeliveredTwiceCountsOnce() {
        var batch = ABatch.of(day.submitted("o-1", "10:15"), day.confirmed("o-1", "10:15", "12.50", "EUR"));
        deliver(batch);
        deliver(batch);

        assertThat(Answer.byMinute(home, day)).containsExactly(
                entry("10:15", new Figures(1, 0, 0, 0, 0, Visits.NONE, Revenue.of(Money.of("12.50", "EUR")))));
    }

    @Test
    void whatOverlappingBatchesShareCountsOnceAndTheRestCounts() {
        deliver(ABatch.of(orders(1, 60)));
        deliver(ABatch.of(orders(31, 90)));
        deliver(ABatch.of(orders(1, 91)));

        assertThat(Answer.byMinute(home, day)).containsExactly(entry("10:15", orders(91)));
    }

    @Test
    void anEventThatIsTwiceInABatchCountsOnce() {
        deliver(ABatch.of(day.submitted("o-1", "10:15"), day.submitted("o-2", "10:15"), day.submitted("o-1", "10:15")));

        assertThat(Answer.byMinute(home, day)).containsExactly(entry("10:15", orders(2)));
    }

    @Test
    void eventsThatComeLateOrInAnyOrderCountInTheirOwnMinute() {
        deliver(ABatch.of(day.confirmed("o-1", "10:17", "12.50", "EUR"), day.submitted("o-1", "10:16")));
        deliver(ABatch.of(day.submitted("o-0", "00:00")));

        assertThat(Answer.byMinute(home, day)).containsExactly(
                entry("00:00", orders(1)),
                entry("10:16", orders(1)),
                entry("10:17", new Figures(0, 0, 0, 0, 0, Visits.NONE, Revenue.of(Money.of("12.50", "EUR")))));
    }

    @Test
    void moreEventsThanATransactionHoldsAllCount() {
        deliver(ABatch.of(orders(1, 300)));

        assertThat(Answer.of(home, day, "hour")).containsExactly(entry("10:00", orders(300)));
    }

    @Test
    void eventsOfManyMinutesAllCountThoughEachTakesAnUpdateOfItsOwn() {
        deliver(ABatch.of(IntStream.range(0, 240)
                .mapToObj(i -> day.submitted("o-" + i, "%02d:%02d".formatted(i % 24, i / 24))).toList()));

        assertThat(Answer.byMinute(home, day)).hasSize(240).allSatisfy((minute, figures) -> assertThat(figures)
                .isEqualTo(orders(1)));
        assertThat(Answer.of(home, day, "day")).containsExactly(entry("00:00", orders(240)));
    }

    @Test
    void aFaultIsReportedFromItsFirstRecordAndWhatWasWrittenBeforeStays() {
        var batch = ABatch.of(orders(1, 300));
        try (var cutOff = stage.home(Outage.of(TransactWriteItemsRequest.class, call -> call == 2))) {
            var failures = cutOff.record(batch.event()).getBatchItemFailures();

            // 97 events and their minute, hour and day fill the first transaction.
            assertThat(failures).extracting(BatchItemFailure::getItemIdentifier).containsExactly("98");
            assertThat(Answer.byMinute(home, day)).containsExactly(entry("10:15", orders(97)));
        }
        assertThat(home.record(batch.eventFrom("98")).getBatchItemFailures()).isEmpty();
        assertThat(Answer.byMinute(home, day)).containsExactly(entry("10:15", orders(300)));
    }

    @Test
    void eventsThatAreNoFigureAndItemsThatExpireChangeNothing() {
        deliver(ABatch.of(day.prepared("o-1", "10:15"), day.analyzed("p-1", "10:15"))
                .andChange("REMOVE", day.submitted("o-3", "10:15"))
                .andChange("MODIFY", day.submitted("o-4", "10:15")));

        assertThat(Answer.byMinute(home, day)).isEmpty();
    }

    private void deliver(ABatch batch) {
        assertThat(home.record(batch.event()).getBatchItemFailures()).isEmpty();
    }

    private List<? extends Envelope<?>> orders(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(i -> day.submitted("o-" + i, "10:15")).toList();
    }

    private static Figures orders(int times) {
        return new Figures(times, 0, 0, 0, 0, Visits.NONE, Revenue.NONE);
    }
}
