package dev.platter.order.ordering.domain;

import java.time.Clock;

import dev.platter.events.AccountId;
import dev.platter.events.OrderId;
import dev.platter.events.OrderStatus;
import dev.platter.order.ordering.domain.OrderLife.Transition.Illegal;
import dev.platter.order.ordering.domain.OrderLife.Transition.Legal;
import dev.platter.order.ordering.domain.Orders.Preparation;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A restaurant takes a confirmed order into its kitchen. Whose restaurant it is, the write itself checks; it is looked up only
 * where there is nothing to write, for a repeat and for what is not to be done.
 */
public final class PreparingOrders {

    private static final Logger log = LoggerFactory.getLogger(PreparingOrders.class);

    private final Orders orders;
    private final RestaurantOwners owners;
    private final Clock clock;

    public PreparingOrders(Orders orders, RestaurantOwners owners, Clock clock) {
        this.orders = orders;
        this.owners = owners;
        this.clock = clock;
    }

    /**
     * Begins to prepare the order, once.
     *
     * @param caller to anybody but the restaurant's owner there is no such order
     * @param traceparent the W3C trace context to tell it in, if it is traced
     */
    public Move prepare(OrderId id, AccountId caller, @Nullable String traceparent) {
        return orders.find(id).map(order -> prepare(order, caller, traceparent)).orElse(new Move.NoSuchOrder());
    }

    private Move prepare(Order order, AccountId caller, @Nullable String traceparent) {
        return switch (OrderLife.transition(order.status(), OrderStatus.PREPARING)) {
            case Legal _ -> write(order.preparing(clock.instant()), caller, traceparent);
            case Illegal illegal ->
                owners.owns(caller, order.restaurant()) ? Move.repeated(order, illegal) : new Move.NoSuchOrder();
        };
    }

    private Move write(Order order, AccountId caller, @Nullable String traceparent) {
        return switch (orders.prepare(order, OrderEvents.statusChanged(order, traceparent), caller)) {
            case Preparation.Written() -> {
                log.info("order.preparing orderId={} restaurantId={}", order.id(), order.restaurant());
                yield new Move.Done(order);
            }
            case Preparation.NotTheirs() -> new Move.NoSuchOrder();
            case Preparation.Overtaken(var current) -> prepare(current, caller, traceparent);
        };
    }
}
