package dev.platter.order.menu.domain;

import java.util.regex.Pattern;

import dev.platter.json.InvalidValue;

/**
 * Where a restaurant is.
 *
 * @param latitude in degrees north, -90 to 90 (WGS 84)
 * @param longitude in degrees east, -180 to 180
 * @param postalCode 1 to 12 capital letters, digits, spaces and {@code -}
 */
public record Location(double latitude, double longitude, String postalCode) {

    private static final Pattern POSTAL_CODE = Pattern.compile("[A-Z0-9][A-Z0-9 -]{0,11}");

    public Location {
        check("latitude", latitude, 90);
        check("longitude", longitude, 180);
        if (!POSTAL_CODE.matcher(postalCode).matches()) {
            throw new InvalidValue("postalCode", "must be 1 to 12 capital letters, digits, spaces and -");
        }
    }

    private static void check(String field, double degrees, int most) {
        if (!(Math.abs(degrees) <= most)) {
            throw new InvalidValue(field, "must be from -%d to %d".formatted(most, most));
        }
    }
}
