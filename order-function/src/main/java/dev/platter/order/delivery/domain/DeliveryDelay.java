package dev.platter.order.delivery.domain;

import static java.util.stream.Collectors.summingInt;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * How much longer a delivery is expected to take because of the weather: the sum of what each part of it costs, by the table in
 * the README. Never negative; more wind, more rain, more heat and more frost never make it shorter.
 *
 * @param causes of more than nothing, in the order of the table
 */
public record DeliveryDelay(Duration time, List<Cause> causes) {

    /** What delays. */
    public enum Cause {
        WIND, PRECIPITATION, ICE, HEAT, FROST
    }

    private record Part(Cause cause, int minutes) {}

    private static final BigDecimal A_DRIZZLE = new BigDecimal("0.5");
    private static final BigDecimal A_RAIN = new BigDecimal("4");
    private static final BigDecimal A_DOWNPOUR = new BigDecimal("10");

    public DeliveryDelay {
        causes = List.copyOf(causes);
    }

    /** What that weather costs. */
    public static DeliveryDelay in(Weather weather) {
        var parts = Stream.of(
                new Part(Cause.WIND, wind(weather.gusts())),
                new Part(Cause.PRECIPITATION, precipitation(weather.precipitation())),
                new Part(Cause.ICE, ice(weather)),
                new Part(Cause.HEAT, heat(weather.temperature())),
                new Part(Cause.FROST, frost(weather.temperature())))
                .filter(part -> part.minutes() > 0).toList();
        return new DeliveryDelay(Duration.ofMinutes(parts.stream().collect(summingInt(Part::minutes))),
                parts.stream().map(Part::cause).toList());
    }

    private static int wind(Speed gusts) {
        if (gusts.isAtLeast(90)) {
            return 40;
        }
        if (gusts.isAtLeast(75)) {
            return 20;
        }
        if (gusts.isAtLeast(60)) {
            return 10;
        }
        return gusts.isAtLeast(40) ? 5 : 0;
    }

    private static int precipitation(Precipitation rate) {
        if (rate.isAtLeast(A_DOWNPOUR)) {
            return 20;
        }
        if (rate.isAtLeast(A_RAIN)) {
            return 10;
        }
        return rate.isAtLeast(A_DRIZZLE) ? 5 : 0;
    }

    private static int ice(Weather weather) {
        return !weather.temperature().isAtLeast(1) && weather.precipitation().isAtLeast(A_DRIZZLE) ? 10 : 0;
    }

    private static int heat(Temperature temperature) {
        if (temperature.isAtLeast(35)) {
            return 10;
        }
        return temperature.isAtLeast(30) ? 5 : 0;
    }

    private static int frost(Temperature temperature) {
        if (!temperature.isAtLeast(-10)) {
            return 10;
        }
        return temperature.isAtLeast(0) ? 0 : 5;
    }
}
