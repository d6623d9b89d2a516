package dev.platter.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a dish of the menu: 1 to 64 letters, digits, {@code _} and {@code -}; a plain string in JSON. */
public record DishId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DishId {
        Ids.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
