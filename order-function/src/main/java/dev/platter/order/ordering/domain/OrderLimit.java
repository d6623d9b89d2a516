package dev.platter.order.ordering.domain;

/**
 * How many orders a customer may have under way at once.
 *
 * @param open how many may be neither delivered, rejected nor cancelled; at least 1
 */
public record OrderLimit(int open) {

    public OrderLimit {
        if (open < 1) {
            throw new IllegalArgumentException("Somebody must be able to order, not " + open);
        }
    }
}
