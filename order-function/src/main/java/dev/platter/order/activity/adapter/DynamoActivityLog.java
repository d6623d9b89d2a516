package dev.platter.order.activity.adapter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.platter.events.ActivityRecorded;
import dev.platter.events.CustomerId;
import dev.platter.events.Envelope;
import dev.platter.order.activity.domain.ActivityLimit;
import dev.platter.order.activity.domain.ActivityLog;
import dev.platter.order.table.OrdersTable;
import dev.platter.runtime.dynamo.Outcome;
import dev.platter.runtime.dynamo.Transactions;
import dev.platter.runtime.limit.HourlyCounter;
import dev.platter.runtime.outbox.Outbox;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * The activity in a table of its own. A batch is one transaction with the counter of its customer's hour. One of a hundred, the most
 * that there may be, leaves no room for that: its last act is a second transaction, which needs no counting any more. Should the
 * batch end between the two, whoever sent it sends it again, and what is there is left out.
 */
public final class DynamoActivityLog implements ActivityLog {

    private static final int MOST_BESIDE_THE_COUNTER = Transactions.MOST_ACTIONS - 1;

    private final Transactions transactions;
    private final Outbox events;
    private final HourlyCounter counter;

    /** @param ordersTable which has the customers' counters */
    public DynamoActivityLog(Transactions transactions, String ordersTable, Outbox events) {
        this.transactions = transactions;
        this.events = events;
        this.counter = new HourlyCounter(ordersTable);
    }

    @Override
    public Writing write(CustomerId customer, List<Envelope<ActivityRecorded>> batch, ActivityLimit limit,
            Instant now) {
        var counting = Optional.of(counter.oneMore(OrdersTable.collectionOf(customer), "ACTIVITY", now,
                limit.batchesAnHour()));
        for (var portion : portions(batch)) {
            switch (write(portion, counting)) {
                case NEW -> counting = Optional.empty();
                case KNOWN -> {
                }
                case TOO_MANY -> {
                    return new Writing.TooMany(HourlyCounter.untilTheNextHour(now));
                }
            }
        }
        return new Writing.Written();
    }

    private enum Written {
        NEW, KNOWN, TOO_MANY
    }

    /** What is refused was written before; what is left is tried without it. */
    private Written write(List<Envelope<ActivityRecorded>> portion, Optional<TransactWriteItem> counting) {
        var actions = new ArrayList<TransactWriteItem>();
        portion.forEach(event -> actions.add(events.put(event)));
        counting.ifPresent(actions::add);
        return switch (transactions.write(actions)) {
            case Outcome.Committed() -> Written.NEW;
            case Outcome.Refused refused -> {
                var fresh = IntStream.range(0, portion.size()).filter(i -> !refused.at(i)).mapToObj(portion::get)
                        .toList();
                if (fresh.isEmpty()) {
                    yield Written.KNOWN;
                }
                yield counting.isPresent() && refused.at(portion.size()) ? Written.TOO_MANY : write(fresh, counting);
            }
        };
    }

    /** A transaction has one action an item, so what is told twice in one batch is taken once. */
    private static List<List<Envelope<ActivityRecorded>>> portions(List<Envelope<ActivityRecorded>> batch) {
        var once = List.copyOf(batch.stream()
                .collect(Collectors.toMap(Envelope::id, Function.identity(), (first, again) -> first,
                        LinkedHashMap::new))
                .values());
        int end = Math.min(once.size(), MOST_BESIDE_THE_COUNTER);
        return Stream.of(once.subList(0, end), once.subList(end, once.size())).filter(part -> !part.isEmpty())
                .toList();
    }
}
