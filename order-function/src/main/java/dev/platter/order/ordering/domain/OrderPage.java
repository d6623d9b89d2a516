package dev.platter.order.ordering.domain;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A page of orders, newest first.
 *
 * @param next where the next page begins, after this position; null when there is nothing more
 */
public record OrderPage(List<Order> orders, @Nullable OrderPosition next) {

    public OrderPage {
        orders = List.copyOf(orders);
    }
}
