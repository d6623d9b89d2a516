package dev.platter.sam.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Runs at the minutes that all six fields name, in UTC.
 *
 * @param days those of the month or those of the week
 * @see <a href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-cron-expressions.html">Cron expressions</a>
 */
record Cron(BitSet minutes, BitSet hours, Predicate<LocalDate> days, BitSet months, BitSet years)
        implements
            ScheduleExpression {

    private static final String ANY = "?";

    /** @param text what stands between the brackets: {@code 0 3 * * ? *} */
    static Cron parse(String text) {
        String[] fields = text.split(" ", -1);
        if (fields.length != 6) {
            throw new IllegalArgumentException(
                    "cron takes six fields (minutes, hours, day of month, month, day of week, year), not " + text);
        }
        return new Cron(
                Numbers.MINUTES.read(fields[0]),
                Numbers.HOURS.read(fields[1]),
                days(fields[2], fields[4]),
                Numbers.MONTH.read(fields[3]),
                Numbers.YEAR.read(fields[5]));
    }

    private static Predicate<LocalDate> days(String ofMonth, String ofWeek) {
        if (ofMonth.equals(ANY) == ofWeek.equals(ANY)) {
            throw new IllegalArgumentException(
                    "cron needs ? in one of day of month and day of week, not %s and %s".formatted(ofMonth, ofWeek));
        }
        return ofWeek.equals(ANY) ? DaysOfMonth.read(ofMonth) : DaysOfWeek.read(ofWeek);
    }

    @Override
    public Optional<Instant> after(Instant time) {
        LocalDateTime first = LocalDateTime.ofInstant(time, ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES)
                .plusMinutes(1);
        return Stream.concat(Stream.of(first), midnightsAfter(first.toLocalDate()))
                .filter(from -> isDay(from.toLocalDate()))
                .flatMap(from -> timeFrom(from.toLocalTime()).map(from.toLocalDate()::atTime).stream())
                .findFirst()
                .map(run -> run.toInstant(ZoneOffset.UTC));
    }

    private Stream<LocalDateTime> midnightsAfter(LocalDate day) {
        return Stream.iterate(day.plusDays(1), next -> next.getYear() < years.length(), next -> next.plusDays(1))
                .map(LocalDate::atStartOfDay);
    }

    private boolean isDay(LocalDate day) {
        return years.get(day.getYear()) && months.get(day.getMonthValue()) && days.test(day);
    }

    /** The first of a day's runs at that time or later. */
    private Optional<LocalTime> timeFrom(LocalTime time) {
        int minute = minutes.nextSetBit(time.getMinute());
        if (hours.get(time.getHour()) && minute >= 0) {
            return Optional.of(LocalTime.of(time.getHour(), minute));
        }
        int hour = hours.nextSetBit(time.getHour() + 1);
        return hour < 0 ? Optional.empty() : Optional.of(LocalTime.of(hour, minutes.nextSetBit(0)));
    }
}
