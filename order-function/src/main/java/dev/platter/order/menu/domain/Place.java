package dev.platter.order.menu.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place in a list that is sorted by name, and by id where names are equal.
 *
 * @param id of the restaurant or the dish that stands there
 */
public record Place(SearchName name, String id) {

    /** Comes before whatever may stand in a name, so that "pizza" comes before "pizza bianca", whatever their ids are. */
    private static final String BETWEEN = "\t";

    private static final Pattern VALID = Pattern.compile("([^\t]*)\t([A-Za-z0-9_-]{1,64})");

    /** Where something of this name stands. */
    public static Place of(String name, String id) {
        return new Place(SearchName.of(name), id);
    }

    /** What {@link #text} gave; empty for anything else. */
    public static Optional<Place> read(String text) {
        var parts = VALID.matcher(text);
        return parts.matches()
                ? Optional.of(new Place(new SearchName(parts.group(1)), parts.group(2)))
                : Optional.empty();
    }

    /** Sorts as the places do. */
    public String text() {
        return name.value() + BETWEEN + id;
    }
}
