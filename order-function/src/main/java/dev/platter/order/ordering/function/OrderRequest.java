package dev.platter.order.ordering.function;

import java.util.Currency;
import java.util.List;

import dev.platter.events.DishId;
import dev.platter.order.ordering.domain.Basket;
import dev.platter.order.ordering.domain.BasketLine;

/** The body of {@code POST /orders}: {@code {"currency":"EUR","lines":[{"dishId":"ramen","quantity":2}]}}. */
record OrderRequest(Currency currency, List<Line> lines) {

    record Line(DishId dishId, int quantity) {}

    Basket.Filling basket() {
        return Basket.fill(currency,
                lines.stream().map(line -> new BasketLine(line.dishId(), line.quantity())).toList());
    }
}
