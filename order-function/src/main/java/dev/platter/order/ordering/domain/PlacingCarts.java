package dev.platter.order.ordering.domain;

import java.time.Clock;
import java.util.List;

import dev.platter.json.Refusal;
import dev.platter.order.cart.domain.CartReading;
import dev.platter.order.cart.domain.PricedCart;
import dev.platter.order.cart.domain.ReadingCarts;
import dev.platter.order.ordering.domain.Orders.CartSubmission;
import dev.platter.order.ordering.domain.Orders.OrderedCart;
import dev.platter.order.ordering.domain.Orders.Submission;
import dev.platter.order.ordering.domain.Placement.CartChanged;
import dev.platter.order.ordering.domain.Placement.CartClosed;
import dev.platter.order.ordering.domain.Placement.Impossible;
import dev.platter.order.ordering.domain.Placement.TooManyOpen;

/**
 * Takes a cart to a submitted order and closes it: for the total that the cart tells at this moment, in the currency asked for, and
 * only as it was read. The rates that it was converted by stand in the order.
 */
public final class PlacingCarts {

    private final ReadingCarts carts;
    private final Orders orders;
    private final EarlierRequests earlier;
    private final OrderLimit limit;
    private final OrderIds ids;
    private final Clock clock;

    public PlacingCarts(ReadingCarts carts, Orders orders, OrderLimit limit, OrderIds ids, Clock clock) {
        this.carts = carts;
        this.orders = orders;
        this.earlier = new EarlierRequests(orders, clock);
        this.limit = limit;
        this.ids = ids;
        this.clock = clock;
    }

    /** Places the order once; a repeat under the same key gets the first order, any other is told that the cart is closed. */
    public Placement place(PlaceCart request) {
        return switch (carts.read(request.customer(), request.cart(), request.currency())) {
            case CartReading.Priced(var cart) -> place(request, cart);
            case CartReading.Closed(_, var by) -> unlessEarlier(request, new CartClosed(by));
            case CartReading.NoSuchCart _ -> impossible(request, CartPricing.CART, "must be a cart of yours");
            case CartReading.CurrencyNeeded(var sold) -> impossible(request, "/currency",
                    "must be there, for the dishes are sold in " + String.join(" and ", sold));
            case CartReading.TooMuch(var currency) -> impossible(request, "/currency",
                    "must be one in which the cart costs less, not " + currency);
        };
    }

    private Placement place(PlaceCart request, PricedCart cart) {
        return switch (CartPricing.of(cart)) {
            case CartPricing.Impossible(var refusals) -> unlessEarlier(request, new Impossible(refusals));
            case CartPricing.Priced(var restaurant, var lines) -> submit(request, cart, Order.submitted(ids.next(),
                    request.customer(), restaurant, lines, cart.rates(), clock.instant()));
        };
    }

    private Placement submit(PlaceCart request, PricedCart cart, Order order) {
        var event = OrderEvents.submitted(order, request.traceparent());
        var placed = new NewOrder(order, event, Claim.by(order, request.key(), request.fingerprint()), limit);
        return switch (orders.submit(placed, new OrderedCart(cart.id(), cart.version()))) {
            case Submission.Written() -> PlacingOrders.placed(order);
            case Submission.Claimed(var by) -> earlier.answer(by, request.fingerprint());
            case Submission.TooManyOpen() -> new TooManyOpen(limit);
            case CartSubmission.CartClosed(var by) -> new CartClosed(by);
            case CartSubmission.CartChanged() -> new CartChanged(cart.id());
        };
    }

    private Placement impossible(PlaceCart request, String place, String rule) {
        return unlessEarlier(request, new Impossible(List.of(new Refusal(place, rule))));
    }

    /** As with lines, the key is looked up only when the request cannot be placed. */
    private Placement unlessEarlier(PlaceCart request, Placement otherwise) {
        return earlier.find(request.customer(), request.key(), request.fingerprint()).orElse(otherwise);
    }
}
