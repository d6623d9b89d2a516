package dev.platter.order.ordering.domain;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;

/**
 * What a customer's orders have come to, counted in the transactions that write them.
 *
 * @param open how many are neither delivered, rejected nor cancelled now
 * @param placed all that there ever were
 * @param confirmed how many were charged and went to the kitchen, or could have
 * @param spent what was charged for the delivered ones; may be more than a {@link dev.platter.events.Money} can be
 */
public record OrderTally(long open, long placed, long confirmed, long delivered, long rejected, long cancelled,
        Map<Currency, BigDecimal> spent) {

    /** Nothing was ordered yet. */
    public static final OrderTally NOTHING = new OrderTally(0, 0, 0, 0, 0, 0, Map.of());

    public OrderTally {
        spent = Map.copyOf(spent);
    }
}
