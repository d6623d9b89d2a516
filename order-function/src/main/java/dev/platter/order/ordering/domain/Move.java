package dev.platter.order.ordering.domain;

import dev.platter.order.ordering.domain.OrderLife.Transition.Illegal;

/** What became of somebody's attempt to move an order on. */
public sealed interface Move {

    /** It has taken that step, now or earlier. @param order as it is now */
    record Done(Order order) implements Move {}

    /** From where the order is, that step cannot be taken. */
    record Impossible(Illegal step) implements Move {}

    /** There is no such order, or it is none of theirs. */
    record NoSuchOrder() implements Move {}

    /** What a step comes to that is illegal from where the order is: the repeat of one that it took, or a mistake. */
    static Move repeated(Order order, Illegal step) {
        return order.hasBeen(step.to()) ? new Done(order) : new Impossible(step);
    }
}
