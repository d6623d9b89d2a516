package dev.platter.order.ordering.domain;

import java.util.List;

import dev.platter.events.DishId;
import dev.platter.events.Money;

/** A dish in an order, with the name and the price that the menu had when the order was placed. */
public record PricedLine(DishId dish, String name, int quantity, Money unitPrice) {

    /** What the line costs. */
    public Money price() {
        return unitPrice.times(quantity);
    }

    /** What lines of one currency cost together. @param lines at least one */
    static Money total(List<PricedLine> lines) {
        var nothing = Money.zero(lines.getFirst().unitPrice().currency());
        return lines.stream().map(PricedLine::price).reduce(nothing, Money::plus);
    }
}
