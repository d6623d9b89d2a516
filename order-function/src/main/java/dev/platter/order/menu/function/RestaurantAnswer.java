package dev.platter.order.menu.function;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;

import dev.platter.order.menu.domain.Location;
import dev.platter.order.menu.domain.OpeningHours;
import dev.platter.order.menu.domain.Restaurant;
import dev.platter.order.menu.domain.RestaurantId;

/** A restaurant as everybody sees it. @param open whether it was when this was answered */
record RestaurantAnswer(RestaurantId restaurantId, String name, Location location, Hours openingHours, boolean open) {

    record Hours(String timeZone, List<Span> spans) {

        static Hours of(OpeningHours hours) {
            return new Hours(hours.timeZone().getId(), hours.spans().stream()
                    .map(span -> new Span(span.day(), span.opens().toString(), span.closes().toString())).toList());
        }
    }

    /** @param closes at or before {@code opens} it is the next day's */
    record Span(DayOfWeek day, String opens, String closes) {}

    static RestaurantAnswer of(Restaurant restaurant, Instant now) {
        return new RestaurantAnswer(restaurant.id(), restaurant.name(), restaurant.location(),
                Hours.of(restaurant.hours()), restaurant.hours().isOpen(now));
    }
}
