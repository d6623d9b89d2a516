package dev.platter.metrics.adapter;

import java.util.List;
import java.util.stream.Stream;

import dev.platter.metrics.domain.Contribution;
import dev.platter.metrics.domain.Tally;
import dev.platter.runtime.dynamo.Outcome;
import dev.platter.runtime.dynamo.Transactions;
import dev.platter.runtime.inbox.Inbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Adds events to the figures, each one once: its inbox item is put in the transaction that counts it. */
public final class CountingEvents {

    private static final Logger log = LoggerFactory.getLogger(CountingEvents.class);

    private final String table;
    private final Inbox inbox;
    private final Stripe stripe;
    private final Transactions transactions;

    /** @param inbox of the same table */
    public CountingEvents(String table, Inbox inbox, Stripe stripe, Transactions transactions) {
        this.table = table;
        this.inbox = inbox;
        this.stripe = stripe;
        this.transactions = transactions;
    }

    /**
     * Counts those of the events that were not counted yet, all of them or none.
     *
     * @param tally no event in it twice, and with its buckets no more than fit in one transaction
     */
    public void count(Tally tally) {
        Tally uncounted = tally;
        while (!uncounted.contributions().isEmpty()) {
            switch (transactions.write(actions(uncounted))) {
                case Outcome.Committed() -> {
                    log(uncounted, tally);
                    return;
                }
                // Only inbox items carry a condition, so a refusal takes at least one event out.
                case Outcome.Refused refused -> uncounted = uncounted.without(refused::at);
            }
        }
        log(uncounted, tally);
    }

    private List<TransactWriteItem> actions(Tally tally) {
        Stream<TransactWriteItem> events = tally.contributions().stream().map(Contribution::event).map(inbox::put);
        Stream<TransactWriteItem> figures = tally.sums().entrySet().stream()
                .map(sum -> FigureItem.adding(table, sum.getKey(), stripe, sum.getValue()));
        return Stream.concat(events, figures).toList();
    }

    private static void log(Tally counted, Tally asked) {
        int repeated = asked.contributions().size() - counted.contributions().size();
        log.info("events.counted count={} repeated={}", counted.contributions().size(), repeated);
    }
}
