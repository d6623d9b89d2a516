package dev.platter.order.ordering.domain;

import dev.platter.order.ordering.domain.Orders.Reservation;

/** The workflow's first step: sets the dishes of a submitted order aside. A repeat finds them set aside. */
public final class ReservingOrders {

    private final Orders orders;

    public ReservingOrders(Orders orders) {
        this.orders = orders;
    }

    /** Reserves what the order wants, all or nothing, once. */
    public Reserving reserve(Order order) {
        return switch (order.status()) {
            case SUBMITTED -> order.progress().reserved() ? new Reserving.Reserved(order) : reserveAll(order);
            case CONFIRMED, PREPARING, OUT_FOR_DELIVERY, DELIVERED, REJECTED, CANCELLED -> new Settled(order);
        };
    }

    private Reserving reserveAll(Order order) {
        var reserved = order.withStockReserved();
        return switch (orders.reserve(reserved)) {
            case Reservation.Reserved() -> new Reserving.Reserved(reserved);
            case Reservation.OutOfStock(var line, int left) ->
                new Reserving.OutOfStock(order, Rejection.outOfStock(line, left));
            case Reservation.Overtaken(var current) -> reserve(current);
        };
    }

    /** What became of an attempt to reserve. */
    public sealed interface Reserving permits Reserving.Reserved, Reserving.OutOfStock, Settled {

        /** Now or by an earlier attempt. The charge is next. */
        record Reserved(Order order) implements Reserving {}

        /** Nothing is reserved. The rejection is next. */
        record OutOfStock(Order order, Rejection rejection) implements Reserving {}
    }
}
