package dev.platter.order.delivery.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.platter.events.DeliveryHazard;

/** From where on the weather is dangerous for couriers. */
public record AlertThresholds(Temperature heat, Speed storm) {

    /** A threshold that was crossed. */
    record Crossing(DeliveryHazard hazard, BigDecimal measured, BigDecimal threshold) {}

    /** Those that the weather has reached and had not before. @param before empty when nothing is known: then it was calm */
    List<Crossing> crossed(Optional<Weather> before, Weather now) {
        return Stream.of(DeliveryHazard.values())
                .filter(hazard -> isReached(hazard, now))
                .filter(hazard -> before.isEmpty() || !isReached(hazard, before.get()))
                .map(hazard -> crossing(hazard, now))
                .toList();
    }

    private boolean isReached(DeliveryHazard hazard, Weather weather) {
        return switch (hazard) {
            case HEAT -> weather.temperature().isAtLeast(heat);
            case STORM -> weather.gusts().isAtLeast(storm);
        };
    }

    private Crossing crossing(DeliveryHazard hazard, Weather weather) {
        return switch (hazard) {
            case HEAT -> new Crossing(hazard, weather.temperature().celsius(), heat.celsius());
            case STORM -> new Crossing(hazard, weather.gusts().kilometresAnHour(), storm.kilometresAnHour());
        };
    }
}
