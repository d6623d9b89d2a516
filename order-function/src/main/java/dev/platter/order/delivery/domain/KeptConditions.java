package dev.platter.order.delivery.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import dev.platter.events.DeliveryAlertRaised;
import dev.platter.events.PostalCode;

/** Where the newest conditions of each area are kept. */
public interface KeptConditions {

    /** What is kept of these areas, 1 to 100 of them. */
    Map<PostalCode, Conditions> of(Collection<PostalCode> areas);

    /**
     * Keeps them unless there are as new ones, and raises each of these alerts unless that one was raised before: both or neither.
     *
     * @param now when the alerts are raised
     */
    Keeping keep(Conditions conditions, List<DeliveryAlertRaised> alerts, Instant now);

    /** What became of it. */
    sealed interface Keeping {

        /** @param raised those of the alerts that were not raised before */
        record Kept(List<DeliveryAlertRaised> raised) implements Keeping {}

        record AsNewOnesThere() implements Keeping {}
    }
}
