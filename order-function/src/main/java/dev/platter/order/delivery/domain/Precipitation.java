package dev.platter.order.delivery.domain;

import java.math.BigDecimal;

import dev.platter.json.InvalidValue;

/** How much falls, as rain or, melted, as snow. @param millimetresAnHour 0 to 1000, beyond what was ever measured on Earth */
public record Precipitation(BigDecimal millimetresAnHour) {

    private static final BigDecimal MOST = new BigDecimal(1000);

    public Precipitation {
        if (millimetresAnHour.signum() < 0 || millimetresAnHour.compareTo(MOST) > 0) {
            throw new InvalidValue("precipitation", "must be from 0 to " + MOST);
        }
    }

    boolean isAtLeast(BigDecimal millimetres) {
        return millimetresAnHour.compareTo(millimetres) >= 0;
    }
}
