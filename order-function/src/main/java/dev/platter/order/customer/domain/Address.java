package dev.platter.order.customer.domain;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import dev.platter.json.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * Where a customer is brought to.
 *
 * @param street with the number: 1 to 200 characters, on one line
 * @param postalCode 1 to 12 capital letters, digits, spaces and {@code -}
 * @param city 1 to 100 characters, on one line
 * @param country ISO 3166-1, two letters
 * @param note for the courier, 1 to 300 characters on one line; null if there is none
 */
public record Address(String street, String postalCode, String city, String country, @Nullable String note) {

    private static final Pattern POSTAL_CODE = Pattern.compile("[A-Z0-9][A-Z0-9 -]{0,11}");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final int LONGEST_STREET = 200;
    private static final int LONGEST_CITY = 100;
    private static final int LONGEST_NOTE = 300;

    public Address {
        street = Text.line("street", street, LONGEST_STREET);
        city = Text.line("city", city, LONGEST_CITY);
        note = note == null ? null : Text.line("note", note, LONGEST_NOTE);
        if (!POSTAL_CODE.matcher(postalCode).matches()) {
            throw new InvalidValue("postalCode", "must be 1 to 12 capital letters, digits, spaces and -");
        }
        if (!COUNTRIES.contains(country)) {
            throw new InvalidValue("country", "must be the ISO 3166-1 code of a country, like DE");
        }
    }
}
