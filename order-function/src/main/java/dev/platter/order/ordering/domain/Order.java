package dev.platter.order.ordering.domain;

import java.time.Instant;
import java.util.List;

import dev.platter.events.AccountId;
import dev.platter.events.CustomerId;
import dev.platter.events.Money;
import dev.platter.events.OrderId;
import dev.platter.events.OrderStatus;
import dev.platter.order.cart.domain.ExchangeRate;
import dev.platter.order.menu.domain.RestaurantId;

/**
 * An order: what was ordered, which never changes, and how far it has come.
 *
 * @param restaurant who cooks all of it
 * @param lines at least one, each of another dish, all in the currency of the total
 * @param rates what prices of other currencies were converted by; none for an order in the menu's own
 */
public record Order(OrderId id, CustomerId customer, RestaurantId restaurant, List<PricedLine> lines,
        List<ExchangeRate> rates, Money total, Progress progress) {

    public Order {
        lines = List.copyOf(lines);
        rates = List.copyOf(rates);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("An order has lines");
        }
    }

    /** A new order at the menu's own prices, version 1. */
    public static Order submitted(OrderId id, CustomerId customer, RestaurantId restaurant, List<PricedLine> lines,
            Instant at) {
        return submitted(id, customer, restaurant, lines, List.of(), at);
    }

    /** A new order at prices that were converted, version 1. */
    public static Order submitted(OrderId id, CustomerId customer, RestaurantId restaurant, List<PricedLine> lines,
            List<ExchangeRate> rates, Instant at) {
        return new Order(id, customer, restaurant, lines, rates, PricedLine.total(lines), Progress.begun(at));
    }

    public OrderStatus status() {
        return progress.status();
    }

    public long version() {
        return progress.version();
    }

    public Instant submittedAt() {
        return progress.steps().getFirst().at();
    }

    /** The order as its placing was answered, whatever happened since. */
    public Order asSubmitted() {
        return with(Progress.begun(submittedAt()));
    }

    /** Whether it is there or has been. */
    boolean hasBeen(OrderStatus status) {
        return progress.hasBeen(status);
    }

    /** Whether somebody else brings it. */
    boolean isBroughtByAnotherThan(AccountId courier) {
        return progress.courier() != null && !courier.equals(progress.courier());
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

    Order preparing(Instant at) {
        return with(progress.preparing(at));
    }

    Order dispatched(AccountId courier, Instant at) {
        return with(progress.dispatched(courier, at));
    }

    Order delivered(Instant at) {
        return with(progress.delivered(at));
    }

    Order cancelled(Cause by, Instant at) {
        return with(progress.cancelled(by, at));
    }

    private Order with(Progress changed) {
        return new Order(id, customer, restaurant, lines, rates, total, changed);
    }
}
