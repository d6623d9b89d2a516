package dev.platter.order.menu.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;

import dev.platter.order.menu.domain.OpeningHours.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningHoursTest {

    /** 23 November 2026 is a Monday. */
    private static final OpeningHours BISTRO = hours("Europe/Berlin", span(DayOfWeek.MONDAY, "11:30", "14:30"),
            span(DayOfWeek.MONDAY, "18:00", "01:00"), span(DayOfWeek.WEDNESDAY, "10:00", "10:00"));

    @ParameterizedTest
    @CsvSource({
            "2026-11-23T11:29:59+01:00, false", "2026-11-23T11:30:00+01:00, true", "2026-11-23T14:29:59+01:00, true",
            "2026-11-23T14:30:00+01:00, false", "2026-11-23T18:00:00+01:00, true", "2026-11-24T00:59:59+01:00, true",
            "2026-11-24T01:00:00+01:00, false", "2026-11-23T00:30:00+01:00, false", "2026-11-24T12:00:00+01:00, false"})
    void aDayHasSeveralSpansAndOneMayPassMidnight(String at, boolean open) {
        assertThat(BISTRO.isOpen(OffsetDateTime.parse(at).toInstant())).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23T11:00:00Z, true", "2026-11-23T13:29:00Z, true", "2026-11-23T13:31:00Z, false",
            "2026-11-23T23:59:00Z, true", "2026-11-24T00:01:00Z, false"})
    void theTimesAreThoseOfTheRestaurantsOwnClocks(String at, boolean open) {
        assertThat(BISTRO.isOpen(OffsetDateTime.parse(at).toInstant())).isEqualTo(open);
    }

    @Test
    void aSpanThatClosesWhenItOpensIsAWholeDay() {
        assertThat(BISTRO.isOpen(OffsetDateTime.parse("2026-11-25T10:00:00+01:00").toInstant())).isTrue();
        assertThat(BISTRO.isOpen(OffsetDateTime.parse("2026-11-26T09:59:59+01:00").toInstant())).isTrue();
        assertThat(BISTRO.isOpen(OffsetDateTime.parse("2026-11-26T10:00:00+01:00").toInstant())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
            // On 25 October 2026 the hour from two to three comes twice, on 29 March the same hour never.
            "2026-10-25T02:30:00+02:00, true", "2026-10-25T02:30:00+01:00, true", "2026-10-25T03:30:00+01:00, true",
            "2026-10-25T04:00:00+01:00, false", "2026-03-29T01:59:59+01:00, true", "2026-03-29T03:00:00+02:00, true",
            "2026-03-29T04:00:00+02:00, false"})
    void aNightOnWhichClocksChangeIsOpenUntilTheClockSaysSo(String at, boolean open) {
        var club = hours("Europe/Berlin", span(DayOfWeek.SATURDAY, "22:00", "04:00"));

        assertThat(club.isOpen(OffsetDateTime.parse(at).toInstant())).isEqualTo(open);
    }

    @Test
    void aRestaurantWithoutHoursIsClosed() {
        assertThat(hours("Asia/Tokyo").isOpen(OffsetDateTime.parse("2026-11-23T12:00:00Z").toInstant())).isFalse();
    }

    private static OpeningHours hours(String zone, Span... spans) {
        return new OpeningHours(ZoneId.of(zone), List.of(spans));
    }

    private static Span span(DayOfWeek day, String opens, String closes) {
        return new Span(day, LocalTime.parse(opens), LocalTime.parse(closes));
    }
}
