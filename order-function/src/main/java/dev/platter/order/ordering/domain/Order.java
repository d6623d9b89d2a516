package dev.platter.order.ordering.domain;

import java.time.Instant;
import java.util.List;

import dev.platter.events.CustomerId;
import dev.platter.events.Money;
import dev.platter.events.OrderId;
import dev.platter.events.OrderStatus;

/**
 * An order: what was ordered, which never changes, and how far it has come.
 *
 * @param lines at least one, each of another dish, all in the currency of the total
 */
public record Order(OrderId id, CustomerId customer, List<PricedLine> lines, Money total, Instant submittedAt,
        Progress progress) {

    public Order {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("An order has lines");
        }
    }

    /** A new order, version 1. */
    public static Order submitted(OrderId id, CustomerId customer, List<PricedLine> lines, Instant at) {
        return new Order(id, customer, lines, PricedLine.total(lines), at, Progress.begun(at));
    }

    public OrderStatus status() {
        return progress.status();
    }

    public long version() {
        return progress.version();
    }

    /** The order as its placing was answered, whatever happened since. */
    public Order asSubmitted() {
        return with(Progress.begun(submittedAt));
    }

    Order withStockReserved() {
        return with(progress.withStockReserved());
    }

    Order confirmed(Money charged, Instant at) {
        return with(progress.confirmed(charged, at));
    }

    Order rejected(Rejection reason, Instant at) {
        return with(progress.rejected(reason, at));
    }

    private Order with(Progress changed) {
        return new Order(id, customer, lines, total, submittedAt, changed);
    }
}
