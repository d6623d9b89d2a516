package dev.platter.order.ordering.function;

import java.util.function.Function;

import dev.platter.order.ordering.domain.Orders;
import dev.platter.order.ordering.domain.ReservingOrders;
import dev.platter.order.ordering.domain.ReservingOrders.Reserving;
import dev.platter.order.ordering.domain.Settled;
import dev.platter.order.ordering.function.OrderTask.Outcome;

/** A step of the state machine: sets an order's dishes aside. */
final class ReserveOrder implements Function<OrderTask, OrderTask> {

    private final Orders orders;
    private final ReservingOrders reserving;

    ReserveOrder(Orders orders) {
        this.orders = orders;
        this.reserving = new ReservingOrders(orders);
    }

    @Override
    public OrderTask apply(OrderTask task) {
        return switch (reserving.reserve(NoSuchOrder.unless(orders, task))) {
            case Reserving.Reserved _ -> task.came(Outcome.RESERVED);
            case Reserving.OutOfStock(_, var rejection) -> task.refused(Outcome.OUT_OF_STOCK, rejection);
            case Settled _ -> task.came(Outcome.SETTLED);
        };
    }
}
