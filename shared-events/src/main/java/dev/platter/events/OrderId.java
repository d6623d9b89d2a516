package dev.platter.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names an order: 1 to 64 letters, digits, {@code _} and {@code -}; a plain string in JSON. */
public record OrderId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OrderId {
        Ids.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
