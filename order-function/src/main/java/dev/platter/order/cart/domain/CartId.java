package dev.platter.order.cart.domain;

import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.platter.json.InvalidValue;

/**
 * Names a cart among those of its customer: 1 to 64 letters, digits, {@code _} and {@code -}; a plain string in JSON. The client
 * chooses it, a UUID for example, so that the first thing is put into a cart without asking for one.
 */
public record CartId(@JsonValue String value) {

    /** The rule of {@link #value}, worded to follow the field's name. */
    public static final String RULE = "must be 1 to 64 letters, digits, _ or -";

    private static final Pattern VALID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CartId {
        if (!VALID.matcher(value).matches()) {
            throw new InvalidValue(RULE);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
