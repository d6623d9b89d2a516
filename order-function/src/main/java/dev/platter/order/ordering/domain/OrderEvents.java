package dev.platter.order.ordering.domain;

import static java.util.Objects.requireNonNull;

import java.net.URI;

import dev.platter.events.Envelope;
import dev.platter.events.OrderCancelled;
import dev.platter.events.OrderConfirmed;
import dev.platter.events.OrderEvent;
import dev.platter.events.OrderLine;
import dev.platter.events.OrderRejected;
import dev.platter.events.OrderStatusChanged;
import dev.platter.events.OrderSubmitted;
import dev.platter.events.Origin;
import dev.platter.events.PaymentStatus;
import org.jspecify.annotations.Nullable;

/**
 * What is told of an order. The correlation id is the order's id: all that becomes of an order, however much later and
 * whoever caused it, is tied together without anything to be remembered.
 */
final class OrderEvents {

    private static final URI SOURCE = URI.create("/platter/order-function");

    private OrderEvents() {}

    static Envelope<OrderSubmitted> submitted(Order order, @Nullable String traceparent) {
        var lines = order.lines().stream()
                .map(line -> new OrderLine(line.dish(), line.quantity(), line.unitPrice())).toList();
        return of(order, traceparent, new OrderSubmitted(order.id(), order.customer(), PaymentStatus.PENDING, lines,
                order.total(), order.submittedAt()));
    }

    static Envelope<OrderConfirmed> confirmed(Order order, @Nullable String traceparent) {
        var progress = order.progress();
        return of(order, traceparent, new OrderConfirmed(order.id(), order.customer(),
                requireNonNull(progress.charged()), progress.updatedAt()));
    }

    static Envelope<OrderRejected> rejected(Order order, @Nullable String traceparent) {
        var rejection = requireNonNull(order.progress().rejection());
        return of(order, traceparent, new OrderRejected(order.id(), order.customer(), rejection.reason(),
                rejection.detail(), order.progress().updatedAt()));
    }

    static Envelope<OrderStatusChanged> statusChanged(Order order, @Nullable String traceparent) {
        var progress = order.progress();
        return of(order, traceparent, new OrderStatusChanged(order.id(), order.customer(), progress.before(),
                progress.status(), progress.updatedAt()));
    }

    static Envelope<OrderCancelled> cancelled(Order order, @Nullable String traceparent) {
        var reason = Cancellation.of(order).orElseThrow().reason();
        return of(order, traceparent,
                new OrderCancelled(order.id(), order.customer(), reason, order.progress().updatedAt()));
    }

    private static <E extends OrderEvent> Envelope<E> of(Order order, @Nullable String traceparent, E data) {
        var origin = new Origin(SOURCE, order.id().value(), traceparent);
        return Envelope.of(origin, order.version(), order.progress().updatedAt(), data);
    }
}
