package dev.platter.order.delivery.function;

import java.time.Instant;
import java.util.List;

import dev.platter.events.PostalCode;
import dev.platter.order.customer.domain.Units;
import dev.platter.order.delivery.domain.Conditions.Origin;
import dev.platter.order.delivery.domain.DeliveryDelay;
import dev.platter.order.delivery.domain.DeliveryDelay.Cause;
import dev.platter.order.delivery.domain.LookingUpConditions.LookUp;
import dev.platter.order.delivery.domain.Measure;

/**
 * What it is like in an area, in its reader's units.
 *
 * @param goodUntil from when on there is no answer unless it was observed again
 */
record ConditionsAnswer(PostalCode postalCode, Units units, Measure temperature, Measure wind, Measure gusts,
        Delay delay, Instant observedAt, Instant goodUntil, Origin origin) {

    /** How much longer a delivery takes. @param causes why; empty when there is none */
    record Delay(long minutes, List<Cause> causes) {

        static Delay of(DeliveryDelay delay) {
            return new Delay(delay.time().toMinutes(), delay.causes());
        }
    }

    static ConditionsAnswer of(LookUp.Found found) {
        var conditions = found.conditions();
        var weather = conditions.weather();
        var units = found.units();
        return new ConditionsAnswer(conditions.area(), units, weather.temperature().in(units), weather.wind().in(units),
                weather.gusts().in(units), Delay.of(DeliveryDelay.in(weather)), conditions.observedAt(),
                conditions.goodUntil(), conditions.origin());
    }
}
