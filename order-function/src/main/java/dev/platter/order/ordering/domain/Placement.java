package dev.platter.order.ordering.domain;

import java.util.List;

import dev.platter.events.OrderId;
import dev.platter.json.Refusal;
import dev.platter.order.cart.domain.CartId;
import dev.platter.order.idempotency.IdempotencyKey;

/** What became of an attempt to place an order. */
public sealed interface Placement {

    /** A new order. */
    record Placed(Order order) implements Placement {}

    /** The request is a repeat. @param order as it was when it was placed */
    record PlacedBefore(Order order) implements Placement {}

    /** No order can come of it. @param refusals at least one, pointing into the request */
    record Impossible(List<Refusal> refusals) implements Placement {}

    /** The cart was ordered before. */
    record CartClosed(OrderId by) implements Placement {}

    /** The cart was changed while it was being ordered; its customer should see it again. */
    record CartChanged(CartId cart) implements Placement {}

    /** The customer has as many orders under way as may be at once. */
    record TooManyOpen(OrderLimit limit) implements Placement {}

    /** The key stands for a request that asked for something else. */
    record KeyReused(IdempotencyKey key) implements Placement {}
}
