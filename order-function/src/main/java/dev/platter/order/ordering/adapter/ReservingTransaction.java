package dev.platter.order.ordering.adapter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import dev.platter.events.DishId;
import dev.platter.order.menu.adapter.DishStock;
import dev.platter.order.ordering.domain.Order;
import dev.platter.order.ordering.domain.Orders.Reservation;
import dev.platter.order.ordering.domain.PricedLine;
import dev.platter.runtime.dynamo.Outcome;
import dev.platter.runtime.dynamo.Transactions;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * Sets an order's dishes aside, all or none. Taking the last of a dish is an action of its own, which is tried once the first
 * attempt has told that there are just as many as the order wants.
 */
record ReservingTransaction(Transactions transactions, DishStock stock, OrderWrites writes) {

    private static final int ORDER = 0;

    Reservation write(Order order) {
        return write(order, Set.of());
    }

    /** @param last the dishes of which the order takes all there are, as far as is known */
    private Reservation write(Order order, Set<DishId> last) {
        var actions = new ArrayList<TransactWriteItem>();
        actions.add(TransactWriteItem.builder().update(writes.reserve(order)).build());
        order.lines().forEach(line -> actions.add(last.contains(line.dish())
                ? stock.reserveLast(line.dish(), line.quantity())
                : stock.reserve(line.dish(), line.quantity())));
        return switch (transactions.write(actions)) {
            case Outcome.Committed() -> new Reservation.Reserved();
            case Outcome.Refused refused when refused.at(ORDER) ->
                new Reservation.Overtaken(OrderItem.read(refused.found(ORDER)));
            case Outcome.Refused refused -> outOfStock(order.lines(), refused)
                    .orElseGet(() -> write(order, last(order.lines(), refused, last)));
        };
    }

    private static Optional<Reservation> outOfStock(List<PricedLine> lines, Outcome.Refused refused) {
        return refusedOf(lines, refused).filter(i -> left(refused, i) < lines.get(i).quantity()).boxed().findFirst()
                .map(missing -> new Reservation.OutOfStock(lines.get(missing), left(refused, missing)));
    }

    /** Of what was refused there is enough: just enough or, since others gave some back meanwhile, more than that. */
    private static Set<DishId> last(List<PricedLine> lines, Outcome.Refused refused, Set<DishId> before) {
        var last = new HashSet<>(before);
        refusedOf(lines, refused).forEach(i -> {
            var line = lines.get(i);
            last.remove(line.dish());
            if (left(refused, i) == line.quantity()) {
                last.add(line.dish());
            }
        });
        return last;
    }

    private static IntStream refusedOf(List<PricedLine> lines, Outcome.Refused refused) {
        return IntStream.range(0, lines.size()).filter(i -> refused.at(i + 1));
    }

    private static int left(Outcome.Refused refused, int line) {
        return DishStock.left(refused.found(line + 1));
    }
}
