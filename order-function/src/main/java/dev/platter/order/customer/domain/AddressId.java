package dev.platter.order.customer.domain;

import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.platter.json.InvalidValue;

/** Names an address among those of its customer, who chooses it: 1 to 64 letters, digits, {@code _} and {@code -}. */
public record AddressId(@JsonValue String value) {

    private static final Pattern VALID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AddressId {
        if (!VALID.matcher(value).matches()) {
            throw new InvalidValue("must be 1 to 64 letters, digits, _ or -");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
