package dev.platter.sam.schedule;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A field of numbers: {@code *}, or a list of numbers, ranges and increments; names where the field has some. */
enum Numbers {
    MINUTES("minutes", 0, 59), HOURS("hours", 0, 23), DAY_OF_MONTH("day of month", 1, 31), MONTH("month", 1, 12, "JAN",
            "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV",
            "DEC"), DAY_OF_WEEK("day of week", 1, 7, "SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"), YEAR("year",
                    1970, 2199);

    private static final Pattern ITEM = Pattern.compile("(\\*|(\\w+)(?:-(\\w+))?)(?:/(\\d{1,4}))?");

    private final String field;
    private final int least;
    private final int most;
    private final List<String> names;

    Numbers(String field, int least, int most, String... names) {
        this.field = field;
        this.least = least;
        this.most = most;
        this.names = List.of(names);
    }

    /** The numbers that the field's text names. */
    BitSet read(String text) {
        if (!text.equals("*")) {
            return items(text);
        }
        BitSet all = new BitSet();
        all.set(least, most + 1);
        return all;
    }

    /** Those of a list. */
    BitSet items(String text) {
        BitSet numbers = new BitSet();
        Arrays.stream(text.split(",", -1)).forEach(item -> add(item, numbers));
        return numbers;
    }

    /** One number or name. */
    int number(String text) {
        int named = names.indexOf(text);
        if (named >= 0) {
            return least + named;
        }
        if (text.matches("\\d{1,4}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most) {
            return Integer.parseInt(text);
        }
        throw refused(text);
    }

    private void add(String text, BitSet numbers) {
        Matcher item = ITEM.matcher(text);
        boolean increments = item.matches() && item.group(4) != null;
        if (!item.matches() || text.equals("*") || increments && Integer.parseInt(item.group(4)) == 0) {
            throw refused(text);
        }
        int first = item.group(2) == null ? least : number(item.group(2));
        int last = last(item, first, increments);
        int size = most - least + 1;
        int step = increments ? Integer.parseInt(item.group(4)) : 1;
        // A range may go over the end: the guide has the hours 20-2.
        for (int past = 0; past <= Math.floorMod(last - first, size); past += step) {
            numbers.set(least + (first - least + past) % size);
        }
    }

    private int last(Matcher item, int first, boolean increments) {
        if (item.group(3) != null) {
            return number(item.group(3));
        }
        return increments ? most : first;
    }

    private IllegalArgumentException refused(String text) {
        return new IllegalArgumentException("cron's %s takes numbers from %d to %d%s, not %s".formatted(
                field, least, most, names.isEmpty() ? "" : " or " + names.getFirst() + " to " + names.getLast(), text));
    }
}
