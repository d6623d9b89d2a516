package dev.platter.order.customer.function;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;

import dev.platter.order.ordering.domain.OrderTally;

/** What a customer's orders have come to. @param spent on what was delivered, a currency each */
record TallyAnswer(long open, long placed, long confirmed, long delivered, long rejected, long cancelled,
        List<Spent> spent) {

    record Spent(BigDecimal amount, Currency currency) {}

    static TallyAnswer of(OrderTally tally) {
        var spent = tally.spent().entrySet().stream().map(sum -> new Spent(sum.getValue(), sum.getKey()))
                .sorted(Comparator.comparing(sum -> sum.currency().getCurrencyCode())).toList();
        return new TallyAnswer(tally.open(), tally.placed(), tally.confirmed(), tally.delivered(), tally.rejected(),
                tally.cancelled(), spent);
    }
}
