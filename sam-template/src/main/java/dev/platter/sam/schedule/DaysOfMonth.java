package dev.platter.sam.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The days of a month by number, {@code L} for its last one, {@code 15W} for the weekday nearest to the 15th. */
final class DaysOfMonth {

    private static final Pattern NEAREST_WEEKDAY = Pattern.compile("\\d{1,2}W");

    private DaysOfMonth() {}

    static Predicate<LocalDate> read(String text) {
        if (text.equals("*")) {
            return day -> true;
        }
        return Arrays.stream(text.split(",", -1)).map(DaysOfMonth::item).reduce(day -> false, Predicate::or);
    }

    private static Predicate<LocalDate> item(String text) {
        if (text.equals("L")) {
            return day -> day.getDayOfMonth() == day.lengthOfMonth();
        }
        if (NEAREST_WEEKDAY.matcher(text).matches()) {
            int number = Numbers.DAY_OF_MONTH.number(text.substring(0, text.length() - 1));
            return day -> number <= day.lengthOfMonth() && day.equals(weekdayNearest(day.withDayOfMonth(number)));
        }
        BitSet numbers = Numbers.DAY_OF_MONTH.items(text);
        return day -> numbers.get(day.getDayOfMonth());
    }

    /** Within the month: for a Saturday the 1st it is Monday the 3rd. */
    private static LocalDate weekdayNearest(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
            return day.getDayOfMonth() == 1 ? day.plusDays(2) : day.minusDays(1);
        }
        if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return day.getDayOfMonth() == day.lengthOfMonth() ? day.minusDays(2) : day.plusDays(1);
        }
        return day;
    }
}
