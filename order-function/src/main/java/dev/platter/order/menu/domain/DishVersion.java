package dev.platter.order.menu.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What tells one representation of a dish from another: how often its owner or a photo has changed it, and whether there is any
 * left. So a reservation outdates nobody's copy, and the one that takes the last does.
 *
 * @param number 1, 2, 3…
 */
public record DishVersion(long number, boolean available) {

    private static final String SOLD_OUT = "-sold-out";
    private static final Pattern VALID = Pattern.compile("([1-9][0-9]{0,17})(" + SOLD_OUT + ")?");

    /** What {@link #toString} gave; empty for anything else, which is the version of no dish. */
    public static Optional<DishVersion> read(String text) {
        var parts = VALID.matcher(text);
        return parts.matches()
                ? Optional.of(new DishVersion(Long.parseLong(parts.group(1)), parts.group(2) == null))
                : Optional.empty();
    }

    /** {@code 3}, or {@code 3-sold-out}. */
    @Override
    public String toString() {
        return number + (available ? "" : SOLD_OUT);
    }
}
