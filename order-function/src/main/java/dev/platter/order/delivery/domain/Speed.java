package dev.platter.order.delivery.domain;

import java.math.BigDecimal;

import dev.platter.json.InvalidValue;
import dev.platter.order.customer.domain.Units;

/** How fast the wind is. @param kilometresAnHour 0 to 500, beyond what was ever measured on Earth */
public record Speed(BigDecimal kilometresAnHour) {

    private static final BigDecimal MOST = new BigDecimal(500);
    /** The international mile of 1959, exactly. */
    private static final BigDecimal KILOMETRES_A_MILE = new BigDecimal("1.609344");

    public Speed {
        if (kilometresAnHour.signum() < 0 || kilometresAnHour.compareTo(MOST) > 0) {
            throw new InvalidValue("speed", "must be from 0 to " + MOST);
        }
    }

    /** In those units, rounded as every {@link Measure} is. */
    public Measure in(Units units) {
        return switch (units) {
            case METRIC -> Measure.rounded(kilometresAnHour, "km/h");
            case IMPERIAL -> Measure.divided(kilometresAnHour, KILOMETRES_A_MILE, "mph");
        };
    }

    boolean isAtLeast(int kilometres) {
        return kilometresAnHour.compareTo(BigDecimal.valueOf(kilometres)) >= 0;
    }

    boolean isAtLeast(Speed other) {
        return kilometresAnHour.compareTo(other.kilometresAnHour) >= 0;
    }
}
