package dev.platter.order.delivery.adapter;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.ToDoubleFunction;

import dev.platter.order.delivery.domain.Area;
import dev.platter.order.delivery.domain.ConditionsSource;
import dev.platter.order.delivery.domain.ConditionsUnavailable;
import dev.platter.order.menu.domain.Location;
import dev.platter.order.source.HttpSource;
import dev.platter.order.source.SourceUnavailable;

/**
 * Weather from an HTTP address that is asked as Open-Meteo's forecast is: for many places at once.
 *
 * @see <a href="https://open-meteo.com/en/docs">Weather Forecast API</a>
 */
public final class HttpConditions implements ConditionsSource {

    private static final Duration IN_ALL = Duration.ofSeconds(10);
    /** Five times what a hundred places take up. */
    private static final long MOST_BYTES = 512 * 1024;
    private static final String ASKED = "current=" + String.join(",", ForecastDocument.VARIABLES)
            + "&timeformat=unixtime&temperature_unit=celsius&wind_speed_unit=kmh&precipitation_unit=mm";

    private final URI address;
    private final Duration inAll;

    /** @param address of http or https, with a host; a query that it has (a key, say) is kept */
    public HttpConditions(URI address) {
        this(address, IN_ALL);
    }

    HttpConditions(URI address, Duration inAll) {
        this.address = new HttpSource(address, MOST_BYTES, inAll).address();
        this.inAll = inAll;
    }

    @Override
    public List<Told> at(List<Area> areas) {
        return ForecastDocument.read(document(areas), areas.size());
    }

    private String document(List<Area> areas) {
        try {
            return new HttpSource(question(areas), MOST_BYTES, inAll).fetch();
        } catch (SourceUnavailable unavailable) {
            throw new ConditionsUnavailable(String.valueOf(unavailable.getMessage()), unavailable);
        }
    }

    private URI question(List<Area> areas) {
        return URI.create("%s%slatitude=%s&longitude=%s&%s".formatted(address, address.getQuery() == null ? "?" : "&",
                degrees(areas, Location::latitude), degrees(areas, Location::longitude), ASKED));
    }

    private static String degrees(List<Area> areas, ToDoubleFunction<Location> of) {
        return areas.stream().map(area -> BigDecimal.valueOf(of.applyAsDouble(area.location())).toPlainString())
                .collect(joining(","));
    }
}
