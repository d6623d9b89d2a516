package dev.platter.order.ordering.domain;

import java.time.Clock;

import dev.platter.order.menu.domain.Dishes;
import dev.platter.order.ordering.domain.Orders.Submission;
import dev.platter.order.ordering.domain.Placement.Impossible;
import dev.platter.order.ordering.domain.Placement.Placed;
import dev.platter.order.ordering.domain.Placement.TooManyOpen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes a basket to a submitted order, at the menu's prices. Nothing is reserved or charged here: that is
 * {@link ConfirmingOrders}, behind a queue.
 *
 * <p>A repeat under an {@link IdempotencyKey} gets the first order, also when by now the menu would refuse the basket. So the
 * key is looked up exactly when a request cannot be placed: a first request, the usual one, pays no read for it.
 */
public final class PlacingOrders {

    private static final Logger log = LoggerFactory.getLogger(PlacingOrders.class);

    private final Dishes dishes;
    private final Orders orders;
    private final EarlierRequests earlier;
    private final OrderLimit limit;
    private final OrderIds ids;
    private final Clock clock;

    public PlacingOrders(Dishes dishes, Orders orders, OrderLimit limit, OrderIds ids, Clock clock) {
        this.dishes = dishes;
        this.orders = orders;
        this.earlier = new EarlierRequests(orders, clock);
        this.limit = limit;
        this.ids = ids;
        this.clock = clock;
    }

    /** Places the order once, however often the same request comes under the same key. */
    public Placement place(PlaceOrder request) {
        var basket = request.basket();
        return switch (Pricing.of(basket, dishes.find(basket.dishes()))) {
            case Pricing.Priced(var restaurant, var lines) -> submit(request,
                    Order.submitted(ids.next(), request.customer(), restaurant, lines, clock.instant()));
            case Pricing.Impossible(var refusals) -> earlier
                    .find(request.customer(), request.key(), Fingerprint.of(basket)).orElse(new Impossible(refusals));
        };
    }

    private Placement submit(PlaceOrder request, Order order) {
        var event = OrderEvents.submitted(order, request.traceparent());
        var asked = Fingerprint.of(request.basket());
        var claim = Claim.by(order, request.key(), asked);
        return switch (orders.submit(new NewOrder(order, event, claim, limit))) {
            case Submission.Written() -> placed(order);
            case Submission.Claimed(var by) -> earlier.answer(by, asked);
            case Submission.TooManyOpen() -> new TooManyOpen(limit);
        };
    }

    static Placement placed(Order order) {
        log.info("order.submitted orderId={} dishes={} total=\"{}\"", order.id(), order.lines().size(), order.total());
        return new Placed(order);
    }
}
