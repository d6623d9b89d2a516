package dev.platter.order.menu.domain;

import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.platter.json.InvalidValue;

/** Names a delivery of more of a dish, as its restaurant chose: 1 to 64 letters, digits, {@code _} and {@code -}; a plain string in JSON. */
public record RestockId(@JsonValue String value) {

    private static final Pattern VALID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RestockId {
        if (!VALID.matcher(value).matches()) {
            throw new InvalidValue("must be 1 to 64 letters, digits, _ or -");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
