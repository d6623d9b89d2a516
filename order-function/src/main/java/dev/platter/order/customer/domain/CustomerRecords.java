package dev.platter.order.customer.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.platter.events.CustomerId;
import dev.platter.order.cart.domain.Cart;
import dev.platter.order.ordering.domain.OrderTally;
import org.jspecify.annotations.Nullable;

/** All that is kept of one customer: their item collection. */
public interface CustomerRecords {

    /** The customer and what their orders have come to, not a moment behind; empty for one who is not registered. */
    Optional<Overview> overview(CustomerId id);

    /** A part of the records, in the order of their keys. @param after a key; null for the first part */
    Part part(CustomerId id, @Nullable String after);

    /**
     * Forgets who the customer is: all that names them goes at once, and the tally of their orders with it.
     *
     * @return false while orders are open
     */
    boolean forget(CustomerId id, Instant now);

    /**
     * Deletes what else is a customer's own, some at a time; what is gone already does not count. Where it ends half-way, a repeat
     * goes on.
     *
     * @return how many records there were
     */
    int sweep(CustomerId id);

    /** A customer, and what their orders have come to. */
    record Overview(Customer customer, OrderTally orders) {}

    /**
     * Some of a customer's records.
     *
     * @param customer null where it is not among them
     * @param orders null where it is not among them
     * @param next the key that the next part comes after; null when there is none
     */
    record Part(@Nullable Customer customer, @Nullable OrderTally orders, List<Cart> carts, List<MailRecord> mails,
            @Nullable String next) {}

    /** That a mail was sent. @param sentAt null while it is only claimed */
    record MailRecord(String event, @Nullable Instant sentAt) {}
}
