package dev.platter.events;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

import dev.platter.json.InvalidValue;

/**
 * The weather of an area has become dangerous for whoever delivers there. There is one for each area, hazard and day.
 *
 * @param alertId the area, the hazard and the day on the area's clocks, as {@link #alertId} makes it
 * @param measured what was observed, in the hazard's unit
 * @param threshold from where on it is dangerous, in the same unit
 */
public record DeliveryAlertRaised(String alertId, PostalCode postalCode, DeliveryHazard hazard, BigDecimal measured,
        BigDecimal threshold, Instant observedAt) implements DeliveryEvent {

    private static final BigDecimal BOUND = new BigDecimal("1000000000");
    private static final int MOST_DECIMALS = 4;

    public DeliveryAlertRaised {
        Ids.check("alertId", alertId);
        check("measured", measured);
        check("threshold", threshold);
    }

    /** The one alert of that day, {@code SW1A_1AA_STORM_2026-11-23}: no two areas' alerts have the same. */
    public static String alertId(PostalCode area, DeliveryHazard hazard, LocalDate day) {
        return "%s_%s_%s".formatted(area.value().replace(' ', '_'), hazard, day);
    }

    @Override
    public String subject() {
        return alertId;
    }

    private static void check(String field, BigDecimal value) {
        if (value.signum() < 0 || value.compareTo(BOUND) >= 0 || value.scale() > MOST_DECIMALS) {
            throw new InvalidValue(field, "must be from 0 to below %s, with at most %d decimals"
                    .formatted(BOUND.toPlainString(), MOST_DECIMALS));
        }
    }
}
