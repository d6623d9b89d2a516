package dev.platter.order.ordering.domain;

import java.util.Optional;

import dev.platter.events.AccountId;
import dev.platter.events.CustomerId;
import dev.platter.events.Envelope;
import dev.platter.events.OrderCancelled;
import dev.platter.events.OrderConfirmed;
import dev.platter.events.OrderId;
import dev.platter.events.OrderRejected;
import dev.platter.events.OrderStatusChanged;
import dev.platter.order.cart.domain.CartId;
import dev.platter.order.idempotency.IdempotencyKey;

/** Where the orders are kept. Each change is written together with the event that tells of it, or not at all. */
public interface Orders {

    /** The order as it is now, not a moment behind. */
    Optional<Order> find(OrderId id);

    /** What the customer's key stands for; the claim may have expired. */
    Optional<Claim> claim(CustomerId customer, IdempotencyKey key);

    /** Writes a new order, unless its key is claimed or its customer has too many. */
    Submission submit(NewOrder placed);

    /** Writes the order that comes of a cart and closes the cart; unless that is another by now, and as above. */
    CartSubmission submit(NewOrder placed, OrderedCart cart);

    /** Sets the stock of the order's dishes aside; only for an order that is SUBMITTED and has nothing reserved. */
    Reservation reserve(Order reserved);

    /** Writes the confirmed order; only if it is SUBMITTED until then. */
    Change confirm(Order confirmed, Envelope<OrderConfirmed> event);

    /** Writes the rejected order; only if it is SUBMITTED with nothing reserved until then. */
    Change reject(Order rejected, Envelope<OrderRejected> event);

    /** Writes the rejected order and gives its stock back; only if it is SUBMITTED with its stock reserved until then. */
    Change rejectAndRelease(Order rejected, Envelope<OrderRejected> event);

    /** Writes the order that its restaurant prepares; only if it was where it came from until then, and theirs. */
    Preparation prepare(Order preparing, Envelope<OrderStatusChanged> event, AccountId owner);

    /** Writes the order as its courier has moved it on; only if it was where it came from until then. */
    Change move(Order moved, Envelope<OrderStatusChanged> event);

    /** Writes the cancelled order; only if it was where it came from until then, with nothing reserved. */
    Change cancel(Order cancelled, Envelope<OrderCancelled> event);

    /** Writes the cancelled order and gives its stock back; only if it was where it came from until then, with it reserved. */
    Change cancelAndRelease(Order cancelled, Envelope<OrderCancelled> event);

    /** A page of a customer's orders, newest first; may be a moment behind. */
    OrderPage list(OrderQuery query);

    /** A cart as it was read. */
    record OrderedCart(CartId id, long version) {}

    /** What became of an attempt to write the order that comes of a cart. */
    sealed interface CartSubmission {

        /** The cart has become another order. */
        record CartClosed(OrderId by) implements CartSubmission {}

        /** It is no longer as it was read. */
        record CartChanged() implements CartSubmission {}
    }

    /** What became of an attempt to write a new order. */
    sealed interface Submission extends CartSubmission {

        record Written() implements Submission {}

        /** The key stands for another order. */
        record Claimed(Claim by) implements Submission {}

        /** The customer has as many orders under way as may be. */
        record TooManyOpen() implements Submission {}
    }

    /** What became of an attempt to reserve. */
    sealed interface Reservation {

        record Reserved() implements Reservation {}

        /** @param left how many of the line's dish there are */
        record OutOfStock(PricedLine line, int left) implements Reservation {}

        /** The order is no longer where it was. */
        record Overtaken(Order current) implements Reservation {}
    }

    /** What became of an attempt to change an order. */
    sealed interface Change {

        record Written() implements Change {}

        /** The order is no longer where it was. */
        record Overtaken(Order current) implements Change {}
    }

    /** What became of an attempt to prepare an order. */
    sealed interface Preparation {

        record Written() implements Preparation {}

        /** Its restaurant is somebody else's. */
        record NotTheirs() implements Preparation {}

        /** The order is no longer where it was. */
        record Overtaken(Order current) implements Preparation {}
    }
}
