package dev.platter.order.ordering.adapter;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.platter.events.Envelope;
import dev.platter.order.menu.adapter.DishStock;
import dev.platter.order.ordering.domain.Order;
import dev.platter.order.ordering.domain.Orders.Change;
import dev.platter.order.ordering.domain.Orders.Preparation;
import dev.platter.order.ordering.domain.Orders.Reservation;
import dev.platter.order.ordering.domain.PricedLine;
import dev.platter.order.table.OrdersTable;
import dev.platter.runtime.dynamo.Outcome;
import dev.platter.runtime.dynamo.Transactions;
import dev.platter.runtime.outbox.Outbox;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

/**
 * The transactions that move an order on. The order's own write comes first in each, and its refusal counts before others; but
 * for whose restaurant it is, for to a stranger there is no order that could have moved on.
 */
final class WorkflowTransactions {

    private static final int ORDER = 0;
    private static final int RESTAURANT = 2;
    private static final int FIRST_DISH = 3;

    private final Transactions transactions;
    private final DishStock stock;
    private final ReservingTransaction reserving;
    private final Outbox outbox;

    WorkflowTransactions(Transactions transactions, OrdersTable table, Outbox outbox) {
        this.transactions = transactions;
        this.stock = new DishStock(table);
        this.reserving = new ReservingTransaction(transactions, stock, new OrderWrites(table));
        this.outbox = outbox;
    }

    Reservation reserve(Order order) {
        return reserving.write(order);
    }

    /** The order's change, and the event that tells of it. */
    Change change(Update order, Envelope<?> event) {
        return change(transactions.write(List.of(action(order), outbox.put(event))));
    }

    /** The same, counted. */
    Change change(Update order, Envelope<?> event, TransactWriteItem tally) {
        return change(transactions.write(List.of(action(order), outbox.put(event), tally)));
    }

    /** The same, if the restaurant is the account's. */
    Preparation prepare(Update order, Envelope<?> event, TransactWriteItem restaurantIsTheirs) {
        return switch (transactions.write(List.of(action(order), outbox.put(event), restaurantIsTheirs))) {
            case Outcome.Committed() -> new Preparation.Written();
            case Outcome.Refused refused when refused.at(RESTAURANT) -> new Preparation.NotTheirs();
            case Outcome.Refused refused when refused.at(ORDER) -> new Preparation.Overtaken(current(refused));
            case Outcome.Refused refused -> throw eventsAhead(refused);
        };
    }

    /** The same, and the stock of these lines back. A dish that is gone gets nothing back; the other dishes do. */
    Change changeAndRelease(Update order, Envelope<?> event, TransactWriteItem tally, List<PricedLine> lines) {
        var first = Stream.of(action(order), outbox.put(event), tally);
        var releases = lines.stream().map(line -> stock.release(line.dish(), line.quantity()));
        var outcome = transactions.write(Stream.concat(first, releases).toList());
        if (outcome instanceof Outcome.Refused refused && !refused.at(ORDER)) {
            var there = IntStream.range(0, lines.size()).filter(i -> !refused.at(i + FIRST_DISH)).mapToObj(lines::get)
                    .toList();
            if (there.size() < lines.size()) {
                return changeAndRelease(order, event, tally, there);
            }
        }
        return change(outcome);
    }

    private static Change change(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Committed() -> new Change.Written();
            case Outcome.Refused refused when refused.at(ORDER) -> new Change.Overtaken(current(refused));
            case Outcome.Refused refused -> throw eventsAhead(refused);
        };
    }

    private static IllegalStateException eventsAhead(Outcome.Refused refused) {
        return new IllegalStateException("The events are ahead of the order: " + refused);
    }

    private static Order current(Outcome.Refused refused) {
        return OrderItem.read(refused.found(ORDER));
    }

    private static TransactWriteItem action(Update update) {
        return TransactWriteItem.builder().update(update).build();
    }
}
