package dev.platter.order.ordering.function;

import java.util.function.Function;

import dev.platter.order.ordering.domain.ChargingOrders;
import dev.platter.order.ordering.domain.ChargingOrders.Charging;
import dev.platter.order.ordering.domain.Orders;
import dev.platter.order.ordering.domain.PaymentGateway;
import dev.platter.order.ordering.domain.Settled;
import dev.platter.order.ordering.function.OrderTask.Outcome;

/** A step of the state machine: has the customer pay. The gateway's silence is an error, which the machine knows by its name. */
final class ChargeOrder implements Function<OrderTask, OrderTask> {

    private final Orders orders;
    private final ChargingOrders charging;

    ChargeOrder(Orders orders, PaymentGateway payments) {
        this.orders = orders;
        this.charging = new ChargingOrders(payments);
    }

    @Override
    public OrderTask apply(OrderTask task) {
        return switch (charging.charge(NoSuchOrder.unless(orders, task))) {
            case Charging.Charged(_, var amount) -> task.charged(amount);
            case Charging.Declined(_, var rejection) -> task.refused(Outcome.DECLINED, rejection);
            case Settled _ -> task.came(Outcome.SETTLED);
        };
    }
}
