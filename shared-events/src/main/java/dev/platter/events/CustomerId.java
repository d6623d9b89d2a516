package dev.platter.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names a customer, as the subject of the caller's token does: 1 to 64 letters, digits, {@code _} and {@code -}; a plain string in
 * JSON.
 */
public record CustomerId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CustomerId {
        Ids.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
