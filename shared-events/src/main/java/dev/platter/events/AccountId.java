package dev.platter.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names whoever has an account, customer or not, as the subject of their token does: 1 to 64 letters, digits, {@code _} and
 * {@code -}; a plain string in JSON.
 */
public record AccountId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AccountId {
        Ids.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
