package dev.platter.order.delivery.domain;

import dev.platter.events.DeliveryConditionsLookedUp;

/** Who wants to know where people ask for the conditions. */
public interface Lookups {

    /** Tells of one, if that can be done in a moment. Never fails: one that is not told is counted, and forgotten. */
    void tell(DeliveryConditionsLookedUp lookup);
}
