package dev.platter.order.delivery.domain;

import java.math.BigDecimal;

import dev.platter.json.InvalidValue;
import dev.platter.order.customer.domain.Units;

/** How warm it is. @param celsius -100 to 100, beyond what was ever measured on Earth */
public record Temperature(BigDecimal celsius) {

    private static final BigDecimal MOST = new BigDecimal(100);
    private static final BigDecimal FAHRENHEIT_A_DEGREE = new BigDecimal("1.8");
    private static final BigDecimal FREEZING_IN_FAHRENHEIT = new BigDecimal(32);

    public Temperature {
        if (celsius.abs().compareTo(MOST) > 0) {
            throw new InvalidValue("temperature", "must be from -%1$s to %1$s".formatted(MOST));
        }
    }

    /** In degrees of those units, rounded as every {@link Measure} is. */
    public Measure in(Units units) {
        return switch (units) {
            case METRIC -> Measure.rounded(celsius, "°C");
            case IMPERIAL -> Measure.rounded(celsius.multiply(FAHRENHEIT_A_DEGREE).add(FREEZING_IN_FAHRENHEIT), "°F");
        };
    }

    boolean isAtLeast(int degrees) {
        return celsius.compareTo(BigDecimal.valueOf(degrees)) >= 0;
    }

    boolean isAtLeast(Temperature other) {
        return celsius.compareTo(other.celsius) >= 0;
    }
}
