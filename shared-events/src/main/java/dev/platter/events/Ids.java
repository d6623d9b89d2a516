package dev.platter.events;

import java.util.regex.Pattern;

import dev.platter.json.InvalidValue;

/** The one rule of all ids: what is safe, unescaped, in a key, a URL path, an object key and an event id. */
final class Ids {

    static final String PATTERN = "[A-Za-z0-9_-]{1,64}";

    private static final Pattern VALID = Pattern.compile(PATTERN);
    private static final String RULE = "must be 1 to 64 letters, digits, _ or -";

    static void check(String id) {
        if (!VALID.matcher(id).matches()) {
            throw new InvalidValue(RULE);
        }
    }

    static void check(String field, String id) {
        if (!VALID.matcher(id).matches()) {
            throw new InvalidValue(field, RULE);
        }
    }

    private Ids() {}
}
