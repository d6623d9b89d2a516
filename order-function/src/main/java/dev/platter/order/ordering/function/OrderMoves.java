package dev.platter.order.ordering.function;

import dev.platter.events.AccountId;
import dev.platter.events.CustomerId;
import dev.platter.events.OrderId;
import dev.platter.order.ordering.domain.CancellingOrders;
import dev.platter.order.ordering.domain.DeliveringOrders;
import dev.platter.order.ordering.domain.Move;
import dev.platter.order.ordering.domain.PreparingOrders;
import dev.platter.runtime.http.HttpCall;
import dev.platter.runtime.http.Routes;

/** The routes on which restaurants, couriers and customers move orders on. */
record OrderMoves(PreparingOrders preparing, DeliveringOrders delivering, CancellingOrders cancelling) {

    /** The group that may take orders: ownership cannot decide it, for an order has no courier until one takes it. */
    private static final String COURIERS = "couriers";

    Routes on(Routes others) {
        return others
                .on("POST /orders/{orderId}/prepare", new MoveOrder(this::prepare))
                .on("POST /orders/{orderId}/dispatch", new MoveOrder(this::dispatch))
                .on("POST /orders/{orderId}/deliver", new MoveOrder(this::deliver))
                .on("POST /orders/{orderId}/cancel", new MoveOrder(this::cancel));
    }

    private Move prepare(OrderId order, HttpCall call) {
        return preparing.prepare(order, new AccountId(call.caller()), call.traceparent());
    }

    private Move dispatch(OrderId order, HttpCall call) {
        return isCourier(call)
                ? delivering.dispatch(order, new AccountId(call.caller()), call.traceparent())
                : new Move.NoSuchOrder();
    }

    private Move deliver(OrderId order, HttpCall call) {
        return isCourier(call)
                ? delivering.deliver(order, new AccountId(call.caller()), call.traceparent())
                : new Move.NoSuchOrder();
    }

    private Move cancel(OrderId order, HttpCall call) {
        return cancelling.cancel(order, new CustomerId(call.caller()), call.traceparent());
    }

    private static boolean isCourier(HttpCall call) {
        return call.groups().contains(COURIERS);
    }
}
