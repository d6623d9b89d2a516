package dev.platter.order.ordering.domain;

/**
 * The order was or became something else than SUBMITTED, whoever brought it there: no step of the workflow has anything left to
 * do.
 */
public record Settled(Order order)
        implements
            ReservingOrders.Reserving,
            ChargingOrders.Charging,
            SettlingOrders.Settlement {}
