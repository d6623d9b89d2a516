package dev.platter.order.delivery.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a person reads: the exact value in the unit, rounded once, half-even, to one decimal.
 *
 * @param unit as people write it: {@code °C}, {@code mph}
 */
public record Measure(BigDecimal value, String unit) {

    private static final int DECIMALS = 1;

    static Measure rounded(BigDecimal exact, String unit) {
        return divided(exact, BigDecimal.ONE, unit);
    }

    /** The quotient is rounded while it is taken: its exact value may have no end. */
    static Measure divided(BigDecimal dividend, BigDecimal divisor, String unit) {
        return new Measure(dividend.divide(divisor, DECIMALS, RoundingMode.HALF_EVEN), unit);
    }
}
