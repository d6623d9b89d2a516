package dev.platter.order.ordering.adapter;

import java.util.ArrayList;
import java.util.List;

import dev.platter.events.Envelope;
import dev.platter.events.OrderSubmitted;
import dev.platter.order.cart.adapter.CartClosing;
import dev.platter.order.ordering.domain.Claim;
import dev.platter.order.ordering.domain.Order;
import dev.platter.order.ordering.domain.Orders.CartSubmission;
import dev.platter.order.ordering.domain.Orders.OrderedCart;
import dev.platter.order.ordering.domain.Orders.Submission;
import dev.platter.order.table.OrdersTable;
import dev.platter.runtime.dynamo.Outcome;
import dev.platter.runtime.dynamo.Transactions;
import dev.platter.runtime.outbox.Outbox;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * Writes a new order, its event, its claim, and the end of the cart that it comes of: all or nothing.
 *
 * <p>Where the answer to a write is lost and the write is made again, its own conditions refuse it. So what they met is
 * compared before it is believed: our own order there means that it was written.
 */
final class SubmittingTransaction {

    private static final int ORDER = 0;
    private static final int CLAIM = 2;
    private static final int CART = 2;
    private static final int CLAIM_BESIDE_CART = 3;

    private final Transactions transactions;
    private final OrdersTable table;
    private final OrderWrites writes;
    private final CartClosing closing;
    private final Outbox outbox;

    SubmittingTransaction(Transactions transactions, OrdersTable table, Outbox outbox) {
        this.transactions = transactions;
        this.table = table;
        this.writes = new OrderWrites(table);
        this.closing = new CartClosing(table);
        this.outbox = outbox;
    }

    void write(Order order, Envelope<OrderSubmitted> event) {
        switch (transactions.write(List.of(order(order), outbox.put(event)))) {
            case Outcome.Committed() -> {
            }
            case Outcome.Refused refused -> ownOrElseThrow(order, refused);
        }
    }

    Submission write(Order order, Envelope<OrderSubmitted> event, Claim claim) {
        var actions = List.of(order(order), outbox.put(event), claim(claim, order));
        return switch (transactions.write(actions)) {
            case Outcome.Committed() -> new Submission.Written();
            case Outcome.Refused refused when refused.at(CLAIM) -> claimed(order, ClaimItem.read(refused.found(CLAIM)));
            case Outcome.Refused refused -> ownOrElseThrow(order, refused);
        };
    }

    CartSubmission write(Order order, Envelope<OrderSubmitted> event, OrderedCart cart, @Nullable Claim claim) {
        var actions = new ArrayList<>(
                List.of(order(order), outbox.put(event), closing.close(order.customer(), cart.id(),
                        cart.version(), order.id(), order.submittedAt())));
        if (claim != null) {
            actions.add(claim(claim, order));
        }
        return switch (transactions.write(actions)) {
            case Outcome.Committed() -> new CartSubmission.Written();
            case Outcome.Refused refused when claim != null && refused.at(CLAIM_BESIDE_CART) ->
                claimedBeside(order, ClaimItem.read(refused.found(CLAIM_BESIDE_CART)));
            case Outcome.Refused refused when refused.at(CART) -> closed(order, refused);
            case Outcome.Refused refused -> throw new IllegalStateException(
                    "Order " + order.id() + " could not be written: " + refused);
        };
    }

    private static CartSubmission claimedBeside(Order order, Claim by) {
        return by.order().equals(order.id()) ? new CartSubmission.Written() : new CartSubmission.Claimed(by);
    }

    private static CartSubmission closed(Order order, Outcome.Refused refused) {
        var by = CartClosing.closedBy(refused.found(CART)).orElse(null);
        if (by == null) {
            return new CartSubmission.CartChanged();
        }
        return by.equals(order.id()) ? new CartSubmission.Written() : new CartSubmission.CartClosed(by);
    }

    private TransactWriteItem claim(Claim claim, Order order) {
        return TransactWriteItem.builder().put(ClaimItem.put(table, claim, order.submittedAt())).build();
    }

    private TransactWriteItem order(Order order) {
        return TransactWriteItem.builder().put(writes.submit(order)).build();
    }

    private static Submission claimed(Order order, Claim by) {
        return by.order().equals(order.id()) ? new Submission.Written() : new Submission.Claimed(by);
    }

    private static Submission ownOrElseThrow(Order order, Outcome.Refused refused) {
        var found = refused.found(ORDER);
        if (!found.isEmpty() && OrderItem.read(found).asSubmitted().equals(order)) {
            return new Submission.Written();
        }
        throw new IllegalStateException("Order " + order.id() + " could not be written: " + refused);
    }
}
