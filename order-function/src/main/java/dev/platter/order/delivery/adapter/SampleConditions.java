package dev.platter.order.delivery.adapter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import dev.platter.order.delivery.domain.Area;
import dev.platter.order.delivery.domain.Conditions.Origin;
import dev.platter.order.delivery.domain.ConditionsSource;
import tools.jackson.databind.JsonNode;

/**
 * The made-up weather of {@code sample-conditions.json}, by postal code, so that a system with no way out has some: always the same,
 * as of this quarter of an hour.
 */
public final class SampleConditions implements ConditionsSource {

    private static final String FILE = "sample-conditions.json";
    private static final String ELSEWHERE = "elsewhere";
    private static final long A_QUARTER = Duration.ofMinutes(15).toSeconds();

    private final Clock clock;

    public SampleConditions(Clock clock) {
        this.clock = clock;
    }

    @Override
    public List<Told> at(List<Area> areas) {
        var places = ForecastDocument.json(file());
        var now = clock.instant().getEpochSecond();
        var at = Instant.ofEpochSecond(now - now % A_QUARTER);
        return areas.stream().map(area -> place(places, area))
                .<Told>map(place -> new Told.Observed(place.weather(), at, Origin.SAMPLE)).toList();
    }

    private static ForecastDocument place(JsonNode places, Area area) {
        var code = area.location().postalCode().value();
        return new ForecastDocument(places.required(places.has(code) ? code : ELSEWHERE));
    }

    private static String file() {
        try (var file = requireNonNull(SampleConditions.class.getResourceAsStream(FILE), FILE)) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
