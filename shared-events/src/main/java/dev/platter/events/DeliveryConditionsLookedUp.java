package dev.platter.events;

import java.time.Instant;

/**
 * Somebody asked for the delivery conditions of an area; nothing in it leads to whom.
 *
 * @param lookupId names this one look-up, by the rule of all ids
 * @param known whether it is an area that is delivered in
 */
public record DeliveryConditionsLookedUp(String lookupId, PostalCode postalCode, boolean known, Instant lookedUpAt)
        implements
            DeliveryEvent {

    public DeliveryConditionsLookedUp {
        Ids.check("lookupId", lookupId);
    }

    @Override
    public String subject() {
        return lookupId;
    }
}
