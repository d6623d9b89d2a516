package dev.platter.order.delivery.domain;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

import dev.platter.events.CustomerId;
import dev.platter.events.DeliveryConditionsLookedUp;
import dev.platter.events.PostalCode;
import dev.platter.order.customer.domain.Units;

/** Looks the conditions of an area up, and tells of it. */
public final class LookingUpConditions {

    private final CallersConditions conditions;
    private final Lookups lookups;
    private final Supplier<UUID> ids;
    private final Clock clock;

    public LookingUpConditions(CallersConditions conditions, Lookups lookups, Supplier<UUID> ids, Clock clock) {
        this.conditions = conditions;
        this.lookups = lookups;
        this.ids = ids;
        this.clock = clock;
    }

    /** What there is to tell. */
    public sealed interface LookUp {

        record Found(Conditions conditions, Units units) implements LookUp {}

        /** What is known is too old to say anything of now. */
        record OutOfDate(Conditions conditions) implements LookUp {}

        record UnknownArea(PostalCode area) implements LookUp {}
    }

    /** Looks once. */
    public LookUp lookUp(PostalCode area, CustomerId caller) {
        var found = conditions.of(area, caller);
        var now = clock.instant();
        lookups.tell(new DeliveryConditionsLookedUp(ids.get().toString(), area, found.conditions().isPresent(), now));
        return found.conditions()
                .<LookUp>map(kept -> kept.areGood(now)
                        ? new LookUp.Found(kept, found.units())
                        : new LookUp.OutOfDate(kept))
                .orElseGet(() -> new LookUp.UnknownArea(area));
    }
}
