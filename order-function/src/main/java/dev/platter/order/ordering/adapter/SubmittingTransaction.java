package dev.platter.order.ordering.adapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.platter.order.cart.adapter.CartClosing;
import dev.platter.order.ordering.domain.NewOrder;
import dev.platter.order.ordering.domain.Order;
import dev.platter.order.ordering.domain.Orders.CartSubmission;
import dev.platter.order.ordering.domain.Orders.OrderedCart;
import dev.platter.order.ordering.domain.Orders.Submission;
import dev.platter.order.table.OrdersTable;
import dev.platter.runtime.dynamo.Outcome;
import dev.platter.runtime.dynamo.Transactions;
import dev.platter.runtime.outbox.Outbox;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * Writes a new order, its event, its place in the customer's tally, its claim, and the end of the cart that it comes of: all or
 * nothing.
 *
 * <p>Where the answer to a write is lost and the write is made again, its own conditions refuse it: the order is there, the claim
 * and the cart are taken, and it may itself have taken the last place in the tally. So what they met is compared before it is
 * believed: our own order there means that it was written. Then counts who else has the key, for a repeat is answered with the
 * first order, whatever else is in its way; then the cart, and only then how many are open.
 */
final class SubmittingTransaction {

    private static final int ORDER = 0;
    private static final int TALLY = 2;
    private static final int CLAIM = 3;

    private final Transactions transactions;
    private final OrdersTable table;
    private final OrderWrites writes;
    private final TallyWrites tally;
    private final CartClosing closing;
    private final Outbox outbox;

    SubmittingTransaction(Transactions transactions, OrdersTable table, Outbox outbox) {
        this.transactions = transactions;
        this.table = table;
        this.writes = new OrderWrites(table);
        this.tally = new TallyWrites(table);
        this.closing = new CartClosing(table);
        this.outbox = outbox;
    }

    Submission write(NewOrder placed) {
        return switch (transactions.write(actions(placed))) {
            case Outcome.Committed() -> new Submission.Written();
            case Outcome.Refused refused -> before(placed, refused).or(() -> tooMany(refused))
                    .orElseThrow(() -> unexplained(placed.order(), refused));
        };
    }

    CartSubmission write(NewOrder placed, OrderedCart cart) {
        var order = placed.order();
        var actions = new ArrayList<>(actions(placed));
        actions.add(closing.close(order.customer(), cart.id(), cart.version(), order.id(), order.submittedAt()));
        return switch (transactions.write(actions)) {
            case Outcome.Committed() -> new Submission.Written();
            case Outcome.Refused refused -> before(placed, refused).<CartSubmission>map(before -> before)
                    .or(() -> closed(refused, actions.size() - 1)).or(() -> tooMany(refused))
                    .or(() -> changed(refused, actions.size() - 1)).orElseThrow(() -> unexplained(order, refused));
        };
    }

    private List<TransactWriteItem> actions(NewOrder placed) {
        var order = placed.order();
        var actions = new ArrayList<>(List.of(
                TransactWriteItem.builder().put(writes.submit(order)).build(),
                outbox.put(placed.event()),
                tally.placed(order, placed.limit())));
        if (placed.claim() != null) {
            actions.add(TransactWriteItem.builder()
                    .put(ClaimItem.put(table, placed.claim(), order.submittedAt())).build());
        }
        return actions;
    }

    /** What was written before: this very order, or another under its key. */
    private static Optional<Submission> before(NewOrder placed, Outcome.Refused refused) {
        var found = refused.found(ORDER);
        if (!found.isEmpty() && OrderItem.read(found).asSubmitted().equals(placed.order())) {
            return Optional.of(new Submission.Written());
        }
        return placed.claim() != null && refused.at(CLAIM)
                ? Optional.of(new Submission.Claimed(ClaimItem.read(refused.found(CLAIM))))
                : Optional.empty();
    }

    private static Optional<Submission> tooMany(Outcome.Refused refused) {
        return refused.at(TALLY) ? Optional.of(new Submission.TooManyOpen()) : Optional.empty();
    }

    private static Optional<CartSubmission> closed(Outcome.Refused refused, int cart) {
        return refused.at(cart)
                ? CartClosing.closedBy(refused.found(cart)).map(CartSubmission.CartClosed::new)
                : Optional.empty();
    }

    private static Optional<CartSubmission> changed(Outcome.Refused refused, int cart) {
        return refused.at(cart) ? Optional.of(new CartSubmission.CartChanged()) : Optional.empty();
    }

    private static IllegalStateException unexplained(Order order, Outcome.Refused refused) {
        return new IllegalStateException("Order " + order.id() + " could not be written: " + refused);
    }
}
