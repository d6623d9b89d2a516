package dev.platter.order.ordering.domain;

import java.time.Clock;
import java.util.function.UnaryOperator;

import dev.platter.events.AccountId;
import dev.platter.events.OrderId;
import dev.platter.events.OrderStatus;
import dev.platter.order.ordering.domain.OrderLife.Transition.Illegal;
import dev.platter.order.ordering.domain.OrderLife.Transition.Legal;
import dev.platter.order.ordering.domain.Orders.Change;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A courier brings an order to the door. Whoever takes it from the kitchen is its courier from then on, and nobody else. */
public final class DeliveringOrders {

    private static final Logger log = LoggerFactory.getLogger(DeliveringOrders.class);

    private final Orders orders;
    private final Clock clock;

    public DeliveringOrders(Orders orders, Clock clock) {
        this.orders = orders;
        this.clock = clock;
    }

    /**
     * Takes the order from the kitchen, once.
     *
     * @param courier to whom there is no such order when another one has taken it
     * @param traceparent the W3C trace context to tell it in, if it is traced
     */
    public Move dispatch(OrderId id, AccountId courier, @Nullable String traceparent) {
        return run(id, new Errand(OrderStatus.OUT_FOR_DELIVERY, courier,
                order -> order.dispatched(courier, clock.instant()), traceparent));
    }

    /** Hands the order over, once; to anybody but its courier there is no such order. */
    public Move deliver(OrderId id, AccountId courier, @Nullable String traceparent) {
        return run(id, new Errand(OrderStatus.DELIVERED, courier, order -> order.delivered(clock.instant()),
                traceparent));
    }

    private record Errand(OrderStatus to, AccountId courier, UnaryOperator<Order> moving,
            @Nullable String traceparent) {}

    private Move run(OrderId id, Errand errand) {
        return orders.find(id).map(order -> run(order, errand)).orElse(new Move.NoSuchOrder());
    }

    private Move run(Order order, Errand errand) {
        if (order.isBroughtByAnotherThan(errand.courier())) {
            return new Move.NoSuchOrder();
        }
        return switch (OrderLife.transition(order.status(), errand.to())) {
            case Legal _ -> write(errand.moving().apply(order), errand);
            case Illegal illegal -> Move.repeated(order, illegal);
        };
    }

    private Move write(Order order, Errand errand) {
        return switch (orders.move(order, OrderEvents.statusChanged(order, errand.traceparent()))) {
            case Change.Written() -> {
                log.info("order.status-changed orderId={} status={}", order.id(), order.status());
                yield new Move.Done(order);
            }
            case Change.Overtaken(var current) -> run(current, errand);
        };
    }
}
