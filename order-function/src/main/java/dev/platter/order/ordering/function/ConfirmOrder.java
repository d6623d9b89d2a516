package dev.platter.order.ordering.function;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;

import dev.platter.order.ordering.domain.Orders;
import dev.platter.order.ordering.domain.Settled;
import dev.platter.order.ordering.domain.SettlingOrders;
import dev.platter.order.ordering.domain.SettlingOrders.Settlement;
import dev.platter.order.ordering.function.OrderTask.Outcome;

/** A step of the state machine: confirms an order that is paid. */
final class ConfirmOrder implements Function<OrderTask, OrderTask> {

    private final Orders orders;
    private final SettlingOrders settling;

    ConfirmOrder(Orders orders, SettlingOrders settling) {
        this.orders = orders;
        this.settling = settling;
    }

    @Override
    public OrderTask apply(OrderTask task) {
        var charged = requireNonNull(task.charged(), "charged");
        return switch (settling.confirm(NoSuchOrder.unless(orders, task), charged, task.traceparent())) {
            case Settled _ -> task.came(Outcome.SETTLED);
            case Settlement.Unsettled _ -> task.came(Outcome.UNSETTLED);
        };
    }
}
