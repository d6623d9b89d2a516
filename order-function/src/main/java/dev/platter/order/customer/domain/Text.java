package dev.platter.order.customer.domain;

import dev.platter.json.InvalidValue;

/** Texts on one line, as people write them into forms. */
final class Text {

    private Text() {}

    /** The text without the spaces around it. Counted as people count: a character beyond the basic plane is one. */
    static String line(String field, String text, int most) {
        var line = text.strip();
        int length = line.codePointCount(0, line.length());
        if (length < 1 || length > most) {
            throw new InvalidValue(field, "must have 1 to %d characters".formatted(most));
        }
        if (line.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidValue(field, "must have no control characters");
        }
        return line;
    }
}
