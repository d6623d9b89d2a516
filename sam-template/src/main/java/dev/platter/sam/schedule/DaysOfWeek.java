package dev.platter.sam.schedule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days of a week, from 1 or SUN to 7 or SAT; {@code L} is the last of them, {@code 6L} the last Friday of a month,
 * {@code 3#2} its second Tuesday.
 */
final class DaysOfWeek {

    private static final Pattern LAST_OF_MONTH = Pattern.compile("(\\w+)L");
    private static final Pattern NTH_OF_MONTH = Pattern.compile("(\\w+)#([1-5])");
    private static final int A_WEEK = 7;

    private DaysOfWeek() {}

    static Predicate<LocalDate> read(String text) {
        if (text.equals("*")) {
            return day -> true;
        }
        Matcher nth = NTH_OF_MONTH.matcher(text);
        if (nth.matches()) {
            // The only item: AWS takes no list of them.
            int number = Numbers.DAY_OF_WEEK.number(nth.group(1));
            int week = Integer.parseInt(nth.group(2));
            return day -> number(day) == number && (day.getDayOfMonth() - 1) / A_WEEK + 1 == week;
        }
        return Arrays.stream(text.split(",", -1)).map(DaysOfWeek::item).reduce(day -> false, Predicate::or);
    }

    private static Predicate<LocalDate> item(String text) {
        Matcher last = LAST_OF_MONTH.matcher(text);
        if (last.matches()) {
            int number = Numbers.DAY_OF_WEEK.number(last.group(1));
            return day -> number(day) == number && day.getDayOfMonth() > day.lengthOfMonth() - A_WEEK;
        }
        BitSet numbers = Numbers.DAY_OF_WEEK.items(text.equals("L") ? "SAT" : text);
        return day -> numbers.get(number(day));
    }

    /** Sunday is 1. */
    private static int number(LocalDate day) {
        return day.getDayOfWeek().getValue() % A_WEEK + 1;
    }
}
