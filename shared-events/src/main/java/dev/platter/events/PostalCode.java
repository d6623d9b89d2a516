package dev.platter.events;

import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.platter.json.InvalidValue;

/** Names an area that is delivered in: 1 to 12 capital letters, digits, spaces and {@code -}; a plain string in JSON. */
public record PostalCode(@JsonValue String value) {

    private static final Pattern VALID = Pattern.compile("[A-Z0-9][A-Z0-9 -]{0,11}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PostalCode {
        if (!VALID.matcher(value).matches()) {
            throw new InvalidValue("must be 1 to 12 capital letters, digits, spaces and -");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
