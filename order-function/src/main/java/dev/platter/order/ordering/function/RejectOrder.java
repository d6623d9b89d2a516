package dev.platter.order.ordering.function;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;

import dev.platter.order.ordering.domain.Orders;
import dev.platter.order.ordering.domain.Settled;
import dev.platter.order.ordering.domain.SettlingOrders;
import dev.platter.order.ordering.domain.SettlingOrders.Settlement;
import dev.platter.order.ordering.function.OrderTask.Outcome;

/** A step of the state machine, its compensation: rejects an order, and gives back what was set aside for it. */
final class RejectOrder implements Function<OrderTask, OrderTask> {

    private final Orders orders;
    private final SettlingOrders settling;

    RejectOrder(Orders orders, SettlingOrders settling) {
        this.orders = orders;
        this.settling = settling;
    }

    @Override
    public OrderTask apply(OrderTask task) {
        var rejection = requireNonNull(task.rejection(), "rejection");
        return switch (settling.reject(NoSuchOrder.unless(orders, task), rejection, task.traceparent())) {
            case Settled _ -> task.came(Outcome.SETTLED);
            case Settlement.Unsettled _ -> task.came(Outcome.UNSETTLED);
        };
    }
}
