package dev.platter.order.ordering.function;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import dev.platter.events.EventTypes;
import dev.platter.events.OrderCancelled;
import dev.platter.events.OrderConfirmed;
import dev.platter.events.OrderEvent;
import dev.platter.events.OrderId;
import dev.platter.events.OrderRejected;
import dev.platter.events.OrderStatus;
import dev.platter.events.OrderStatusChanged;
import dev.platter.events.OrderSubmitted;
import dev.platter.order.ordering.domain.Cancellation;
import dev.platter.order.ordering.domain.Cause;
import dev.platter.order.ordering.domain.Order;
import dev.platter.order.ordering.domain.Step;

/** All that became of an order, oldest first. */
record HistoryAnswer(OrderId orderId, List<Entry> events) {

    /**
     * An event of the order.
     *
     * @param sequence of the event: 1, 2, 3…
     * @param type of the event: {@code platter.order.submitted.v1}
     * @param status where it led
     * @param by who or what caused it
     * @param cause the same in words
     */
    record Entry(long sequence, String type, OrderStatus status, Instant time, Cause by, String cause) {}

    static HistoryAnswer of(Order order) {
        var steps = order.progress().steps();
        return new HistoryAnswer(order.id(), IntStream.range(0, steps.size())
                .mapToObj(i -> entry(i + 1L, steps.get(i), order)).toList());
    }

    private static Entry entry(long sequence, Step step, Order order) {
        return new Entry(sequence, EventTypes.of(event(step.to())), step.to(), step.at(), step.by(),
                words(step.to(), order));
    }

    private static Class<? extends OrderEvent> event(OrderStatus status) {
        return switch (status) {
            case SUBMITTED -> OrderSubmitted.class;
            case CONFIRMED -> OrderConfirmed.class;
            case REJECTED -> OrderRejected.class;
            case PREPARING, OUT_FOR_DELIVERY, DELIVERED -> OrderStatusChanged.class;
            case CANCELLED -> OrderCancelled.class;
        };
    }

    private static String words(OrderStatus status, Order order) {
        return switch (status) {
            case SUBMITTED -> "The customer placed the order";
            case CONFIRMED -> "The dishes were set aside and the payment was charged";
            case REJECTED -> requireNonNull(order.progress().rejection()).detail();
            case PREPARING -> "The restaurant began to prepare it";
            case OUT_FOR_DELIVERY -> "The courier took it";
            case DELIVERED -> "The courier delivered it";
            case CANCELLED -> Cancellation.of(order).orElseThrow().detail();
        };
    }
}
