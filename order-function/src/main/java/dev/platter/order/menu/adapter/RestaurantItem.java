package dev.platter.order.menu.adapter;

import static dev.platter.order.table.AttributeValues.decimal;
import static dev.platter.order.table.AttributeValues.text;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

import dev.platter.events.AccountId;
import dev.platter.events.PostalCode;
import dev.platter.order.menu.domain.Location;
import dev.platter.order.menu.domain.OpeningHours;
import dev.platter.order.menu.domain.OpeningHours.Span;
import dev.platter.order.menu.domain.Place;
import dev.platter.order.menu.domain.Restaurant;
import dev.platter.order.menu.domain.RestaurantId;
import dev.platter.order.table.Attributes;
import dev.platter.order.table.OrdersTable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A restaurant as an item of the orders table. */
final class RestaurantItem {

    private RestaurantItem() {}

    static Map<String, AttributeValue> of(Restaurant restaurant) {
        var item = new HashMap<>(OrdersTable.restaurant(restaurant.id().value()));
        item.put("menuPk", text(OrdersTable.RESTAURANTS));
        item.put("menuSk", text(Place.of(restaurant.name(), restaurant.id().value()).text()));
        item.put("restaurantId", text(restaurant.id().value()));
        item.put("ownerId", text(restaurant.owner().value()));
        item.put("name", text(restaurant.name()));
        item.put("location", location(restaurant.location()));
        item.put("openingHours", hours(restaurant.hours()));
        return item;
    }

    /** From the table or an index. */
    static Restaurant read(Map<String, AttributeValue> item) {
        var restaurant = new Attributes(item);
        return new Restaurant(new RestaurantId(restaurant.text("restaurantId")),
                new AccountId(restaurant.text("ownerId")), restaurant.text("name"),
                location(restaurant.map("location")), hours(restaurant.map("openingHours")));
    }

    private static AttributeValue location(Location location) {
        return AttributeValue.fromM(Map.of("latitude", decimal(BigDecimal.valueOf(location.latitude())),
                "longitude", decimal(BigDecimal.valueOf(location.longitude())),
                "postalCode", text(location.postalCode().value())));
    }

    private static Location location(Attributes location) {
        return new Location(location.decimal("latitude").doubleValue(), location.decimal("longitude").doubleValue(),
                new PostalCode(location.text("postalCode")));
    }

    private static AttributeValue hours(OpeningHours hours) {
        var spans = hours.spans().stream().map(span -> AttributeValue.fromM(Map.of("day", text(span.day().name()),
                "opens", text(span.opens().toString()), "closes", text(span.closes().toString())))).toList();
        return AttributeValue.fromM(Map.of("timeZone", text(hours.timeZone().getId()),
                "spans", AttributeValue.fromL(spans)));
    }

    private static OpeningHours hours(Attributes hours) {
        return new OpeningHours(ZoneId.of(hours.text("timeZone")),
                hours.maps("spans").stream().map(span -> new Span(DayOfWeek.valueOf(span.text("day")),
                        LocalTime.parse(span.text("opens")), LocalTime.parse(span.text("closes")))).toList());
    }
}
