package dev.platter.order.delivery.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import dev.platter.events.PostalCode;
import dev.platter.order.menu.domain.Place;
import dev.platter.order.menu.domain.Restaurants;
import org.jspecify.annotations.Nullable;

/** The areas of all restaurants, found page by page. */
final class ServedAreas {

    private static final int A_PAGE = 100;
    private static final int MOST_PAGES = 20;

    private final Restaurants restaurants;

    ServedAreas(Restaurants restaurants) {
        this.restaurants = restaurants;
    }

    /** @param areOfAll whether all restaurants could be looked at: of those beyond the last page nothing is known */
    record Found(List<Area> areas, boolean areOfAll) {}

    /** Where restaurants share a postal code, it is the first one's place, by name, that stands for it. */
    Found find() {
        var areas = new LinkedHashMap<PostalCode, Area>();
        @Nullable
        Place after = null;
        for (int page = 0; page < MOST_PAGES; page++) {
            var some = restaurants.byName(after, A_PAGE);
            some.items().stream().map(Area::of)
                    .forEach(area -> areas.putIfAbsent(area.location().postalCode(), area));
            after = some.next();
            if (after == null) {
                return new Found(new ArrayList<>(areas.values()), true);
            }
        }
        return new Found(new ArrayList<>(areas.values()), false);
    }
}
