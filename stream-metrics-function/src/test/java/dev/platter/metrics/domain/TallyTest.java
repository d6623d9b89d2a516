package dev.platter.metrics.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import dev.platter.events.Envelope;
import dev.platter.events.Money;
import dev.platter.metrics.BusinessDay;
import org.junit.jupiter.api.Test;

class TallyTest {

    private static final BusinessDay TODAY = new BusinessDay(LocalDate.parse("2026-11-22"));

    @Test
    void anEventCountsInItsMinuteItsHourAndItsDay() {
        assertThat(tally(TODAY.submitted("o-1", "10:15:59")).sums().keySet()).containsExactly(
                Resolution.MINUTE.bucketOf(TODAY.at("10:15")),
                Resolution.HOUR.bucketOf(TODAY.at("10:00")),
                Resolution.DAY.bucketOf(TODAY.at("00:00")));
    }

    @Test
    void eventsOfOneMinuteAddUpAndALateOneCountsInItsOwnMinute() {
        var sums = tally(TODAY.submitted("o-2", "10:15:30"), TODAY.confirmed("o-2", "10:15:31", "20.10", "EUR"),
                TODAY.submitted("o-1", "10:14:59")).sums();
        assertThat(sums)
                .containsEntry(minute("10:14"), new Figures(1, 0, 0, 0, 0, Visits.NONE, Revenue.NONE))
                .containsEntry(minute("10:15"),
                        new Figures(1, 0, 0, 0, 0, Visits.NONE, Revenue.of(Money.of("20.10", "EUR"))))
                .containsEntry(Resolution.HOUR.bucketOf(TODAY.at("10:00")),
                        new Figures(2, 0, 0, 0, 0, Visits.NONE, Revenue.of(Money.of("20.10", "EUR"))));
    }

    @Test
    void whatWasCountedBeforeIsLeftOutByItsPlace() {
        var left = tally(TODAY.submitted("o-1", "10:00"), TODAY.submitted("o-2", "10:01"),
                TODAY.submitted("o-3", "10:02")).without(place -> place == 1);
        assertThat(left.sums()).containsKeys(minute("10:00"), minute("10:02")).doesNotContainKey(minute("10:01"));
    }

    private static Bucket minute(String time) {
        return Resolution.MINUTE.bucketOf(TODAY.at(time));
    }

    private static Tally tally(Envelope<?>... events) {
        List<Contribution> contributions = Stream.of(events).map(Contribution::of).toList();
        return new Tally(contributions);
    }
}
