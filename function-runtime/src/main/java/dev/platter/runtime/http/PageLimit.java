package dev.platter.runtime.http;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How many items a page has at most.
 *
 * @param items 1 to {@value #MOST}
 */
public record PageLimit(int items) {

    /** The largest page. */
    public static final int MOST = 100;

    /** What a caller gets who does not say. */
    public static final PageLimit USUAL = new PageLimit(50);

    /** The rule of the parameter {@code limit}, worded to follow its place. */
    public static final String RULE = "must be a whole number from 1 to " + MOST;

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,3}");

    public PageLimit {
        if (items < 1 || items > MOST) {
            throw new IllegalArgumentException("limit " + RULE);
        }
    }

    /** The limit that a parameter says; empty when it breaks the {@link #RULE}. */
    public static Optional<PageLimit> of(String parameter) {
        if (!DIGITS.matcher(parameter).matches()) {
            return Optional.empty();
        }
        int items = Integer.parseInt(parameter);
        return items < 1 || items > MOST ? Optional.empty() : Optional.of(new PageLimit(items));
    }
}
