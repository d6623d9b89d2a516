package dev.platter.order.delivery.domain;

import java.util.Optional;

import dev.platter.events.CustomerId;
import dev.platter.events.PostalCode;
import dev.platter.order.customer.domain.Units;

/** The conditions of an area together with the units in which its caller reads them. */
public interface CallersConditions {

    /** @param conditions empty for an area of no restaurant */
    record Found(Optional<Conditions> conditions, Units units) {}

    /** What is kept of an area; metric for a caller who has said nothing. May be a moment behind. */
    Found of(PostalCode area, CustomerId caller);
}
