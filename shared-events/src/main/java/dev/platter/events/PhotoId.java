package dev.platter.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names an uploaded photo: 1 to 64 letters, digits, {@code _} and {@code -}; a plain string in JSON. */
public record PhotoId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PhotoId {
        Ids.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
