package dev.platter.order.customer.domain;

import java.util.regex.Pattern;

import dev.platter.json.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * What a customer tells us of themselves.
 *
 * @param name 1 to 100 characters, on one line
 * @param phone for the courier at the door: ITU E.164, {@code +} and 7 to 15 digits; null if there is none
 */
public record Profile(String name, EmailAddress email, @Nullable String phone, Preferences preferences) {

    private static final int LONGEST_NAME = 100;
    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{6,14}");

    public Profile {
        name = Text.line("name", name, LONGEST_NAME);
        if (phone != null && !E164.matcher(phone).matches()) {
            throw new InvalidValue("phone", "must be like +442071838750: + and 7 to 15 digits");
        }
    }
}
