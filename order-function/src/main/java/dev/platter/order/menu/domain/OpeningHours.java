package dev.platter.order.menu.domain;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * When a restaurant is open, week by week, on its own clocks.
 *
 * @param timeZone whose clocks
 * @param spans several a day are possible; none at all is a restaurant that is closed
 */
public record OpeningHours(ZoneId timeZone, List<Span> spans) {

    /**
     * From one time of a day to another.
     *
     * @param closes when it is no longer open; at or before {@code opens} it is the next day's
     */
    public record Span(DayOfWeek day, LocalTime opens, LocalTime closes) {

        /** As instants: where clocks are put forward or back between the two, it is an hour shorter or longer. */
        private boolean holds(Instant now, LocalDate date, ZoneId zone) {
            if (date.getDayOfWeek() != day) {
                return false;
            }
            var end = closes.isAfter(opens) ? date : date.plusDays(1);
            return !now.isBefore(ZonedDateTime.of(date, opens, zone).toInstant())
                    && now.isBefore(ZonedDateTime.of(end, closes, zone).toInstant());
        }
    }

    public OpeningHours {
        spans = List.copyOf(spans);
    }

    /** Whether it is open at that instant: by a span of that day, or by one of the day before that passes midnight. */
    public boolean isOpen(Instant now) {
        var today = LocalDate.ofInstant(now, timeZone);
        return Stream.of(today, today.minusDays(1))
                .anyMatch(date -> spans.stream().anyMatch(span -> span.holds(now, date, timeZone)));
    }
}
