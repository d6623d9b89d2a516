package dev.platter.order.delivery.adapter;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import dev.platter.json.InvalidValue;
import dev.platter.order.delivery.domain.Conditions.Origin;
import dev.platter.order.delivery.domain.ConditionsSource.Told;
import dev.platter.order.delivery.domain.ConditionsUnavailable;
import dev.platter.order.delivery.domain.Precipitation;
import dev.platter.order.delivery.domain.Speed;
import dev.platter.order.delivery.domain.Temperature;
import dev.platter.order.delivery.domain.Weather;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What Open-Meteo answers: an object for one place, a list of them for several, in the order in which they were asked for.
 *
 * <pre>
 * {"current_units": {"temperature_2m": "°C", "precipitation": "mm", "wind_speed_10m": "km/h", "wind_gusts_10m": "km/h"},
 *  "current": {"time": 1795428900, "interval": 900, "temperature_2m": 4.2, "precipitation": 0.1, …}}
 * </pre>
 *
 * The precipitation is what fell in the interval's seconds. Fields that we do not know do no harm. A place whose fields are not as
 * they should be is worthless alone; a document that is none, or of another number of places, is worthless whole.
 *
 * @see <a href="https://open-meteo.com/en/docs">Weather Forecast API</a>
 */
record ForecastDocument(JsonNode place) {

    static final List<String> VARIABLES = List.of("temperature_2m", "precipitation", "wind_speed_10m",
            "wind_gusts_10m");

    private static final SortedMap<String, String> UNITS = new TreeMap<>(
            Map.of("temperature_2m", "°C", "precipitation", "mm",
                    "wind_speed_10m", "km/h", "wind_gusts_10m", "km/h"));
    private static final BigDecimal AN_HOUR = BigDecimal.valueOf(3600);
    private static final int A_DAY = 86_400;
    /** Of a number; more would be no measurement. */
    private static final int MOST_DIGITS = 10;
    /** Hundredths of a millimetre. */
    private static final int DECIMALS = 2;

    private static final JsonMapper MAPPER = JsonMapper
            .builder(JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /**
     * Of each place what is told of it.
     *
     * @throws ConditionsUnavailable when it is no such document, or of another number of places
     */
    static List<Told> read(String text, int places) {
        var json = json(text);
        if (!json.isContainer()) {
            throw new ConditionsUnavailable("what was told is no forecast");
        }
        var all = json.isArray() ? json.valueStream().toList() : List.of(json);
        if (all.size() != places) {
            throw new ConditionsUnavailable("%d places were asked for, %d are told of".formatted(places, all.size()));
        }
        return all.stream().map(ForecastDocument::new).map(place -> place.told(Origin.OBSERVED)).toList();
    }

    static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException notJson) {
            throw new ConditionsUnavailable("what was told is not JSON", notJson);
        }
    }

    private Told told(Origin origin) {
        try {
            UNITS.forEach(this::checkUnit);
            var at = Instant.ofEpochSecond(whole("time", Integer.MAX_VALUE * 2L));
            return new Told.Observed(weather(), at, origin);
        } catch (InvalidValue broken) {
            return new Told.Worthless(String.valueOf(broken.getMessage()));
        }
    }

    /** @throws InvalidValue for what cannot be */
    Weather weather() {
        var fallen = number("precipitation").multiply(AN_HOUR)
                .divide(BigDecimal.valueOf(whole("interval", A_DAY)), DECIMALS, RoundingMode.HALF_EVEN);
        return new Weather(new Temperature(number("temperature_2m")), new Speed(number("wind_speed_10m")),
                new Speed(number("wind_gusts_10m")), new Precipitation(fallen));
    }

    private void checkUnit(String variable, String unit) {
        if (!place.path("current_units").path(variable).asString("").equals(unit)) {
            throw new InvalidValue(variable, "must be told in " + unit);
        }
    }

    private long whole(String name, long most) {
        var value = current(name);
        if (!value.isIntegralNumber() || !value.canConvertToLong() || value.longValue() < 1
                || value.longValue() > most) {
            throw new InvalidValue(name, "must be a whole number from 1 to " + most);
        }
        return value.longValue();
    }

    private BigDecimal number(String name) {
        var value = current(name);
        if (!value.isNumber()) {
            throw new InvalidValue(name, "must be a number");
        }
        var number = value.decimalValue();
        if (number.precision() > MOST_DIGITS || Math.abs(number.scale()) > MOST_DIGITS) {
            throw new InvalidValue(name, "must be of at most " + MOST_DIGITS + " digits");
        }
        return number;
    }

    private JsonNode current(String name) {
        return place.path("current").path(name);
    }
}
