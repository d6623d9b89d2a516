package dev.platter.order.ordering.adapter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.platter.events.Envelope;
import dev.platter.order.menu.adapter.DishStock;
import dev.platter.order.ordering.domain.Order;
import dev.platter.order.ordering.domain.Orders.Change;
import dev.platter.order.ordering.domain.Orders.Reservation;
import dev.platter.order.ordering.domain.PricedLine;
import dev.platter.order.table.OrdersTable;
import dev.platter.runtime.dynamo.Outcome;
import dev.platter.runtime.dynamo.Transactions;
import dev.platter.runtime.outbox.Outbox;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

/** The transactions that move an order on. The order's own write comes first in each, and its refusal counts before others. */
final class WorkflowTransactions {

    private static final int ORDER = 0;

    private final Transactions transactions;
    private final DishStock stock;
    private final OrderWrites writes;
    private final Outbox outbox;

    WorkflowTransactions(Transactions transactions, OrdersTable table, Outbox outbox) {
        this.transactions = transactions;
        this.stock = new DishStock(table);
        this.writes = new OrderWrites(table);
        this.outbox = outbox;
    }

    Reservation reserve(Order order) {
        var actions = new ArrayList<TransactWriteItem>();
        actions.add(action(writes.reserve(order)));
        order.lines().forEach(line -> actions.add(stock.reserve(line.dish(), line.quantity())));
        return switch (transactions.write(actions)) {
            case Outcome.Committed() -> new Reservation.Reserved();
            case Outcome.Refused refused when refused.at(ORDER) -> new Reservation.Overtaken(current(refused));
            case Outcome.Refused refused -> outOfStock(order.lines(), refused);
        };
    }

    Change confirm(Order order, Envelope<?> event) {
        return change(List.of(action(writes.confirm(order)), outbox.put(event)));
    }

    Change reject(Order order, Envelope<?> event) {
        return change(List.of(action(writes.reject(order)), outbox.put(event)));
    }

    Change rejectAndRelease(Order order, Envelope<?> event) {
        return rejectAndRelease(order, event, order.lines());
    }

    /** A dish that is gone gets nothing back; the other dishes do. */
    private Change rejectAndRelease(Order order, Envelope<?> event, List<PricedLine> lines) {
        var first = Stream.of(action(writes.rejectReserved(order)), outbox.put(event));
        var releases = lines.stream().map(line -> stock.release(line.dish(), line.quantity()));
        var outcome = transactions.write(Stream.concat(first, releases).toList());
        if (outcome instanceof Outcome.Refused refused && !refused.at(ORDER)) {
            var there = IntStream.range(0, lines.size()).filter(i -> !refused.at(i + 2)).mapToObj(lines::get).toList();
            if (there.size() < lines.size()) {
                return rejectAndRelease(order, event, there);
            }
        }
        return change(outcome);
    }

    private Change change(List<TransactWriteItem> actions) {
        return change(transactions.write(actions));
    }

    private static Change change(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Committed() -> new Change.Written();
            case Outcome.Refused refused when refused.at(ORDER) -> new Change.Overtaken(current(refused));
            case Outcome.Refused refused ->
                throw new IllegalStateException("The events are ahead of the order: " + refused);
        };
    }

    private static Reservation outOfStock(List<PricedLine> lines, Outcome.Refused refused) {
        int missing = IntStream.range(0, lines.size()).filter(i -> refused.at(i + 1)).findFirst().orElseThrow();
        return new Reservation.OutOfStock(lines.get(missing), DishStock.left(refused.found(missing + 1)));
    }

    private static Order current(Outcome.Refused refused) {
        return OrderItem.read(refused.found(ORDER));
    }

    private static TransactWriteItem action(Update update) {
        return TransactWriteItem.builder().update(update).build();
    }
}
