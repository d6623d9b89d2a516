package dev.platter.order.delivery.domain;

import java.time.ZoneId;

import dev.platter.order.menu.domain.Location;
import dev.platter.order.menu.domain.Restaurant;

/**
 * Where couriers are out: the surroundings of a restaurant, one area for each postal code.
 *
 * @param timeZone whose clocks say what day it is there
 */
public record Area(Location location, ZoneId timeZone) {

    static Area of(Restaurant restaurant) {
        return new Area(restaurant.location(), restaurant.hours().timeZone());
    }
}
