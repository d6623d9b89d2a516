package dev.platter.order.menu.domain;

import dev.platter.events.PostalCode;
import dev.platter.json.InvalidValue;

/**
 * Where a restaurant is.
 *
 * @param latitude in degrees north, -90 to 90 (WGS 84)
 * @param longitude in degrees east, -180 to 180
 */
public record Location(double latitude, double longitude, PostalCode postalCode) {

    public Location {
        check("latitude", latitude, 90);
        check("longitude", longitude, 180);
    }

    private static void check(String field, double degrees, int most) {
        if (!(Math.abs(degrees) <= most)) {
            throw new InvalidValue(field, "must be from -%d to %d".formatted(most, most));
        }
    }
}
