package dev.platter.order.ordering.function;

import java.time.Instant;
import java.util.Currency;
import java.util.List;

import dev.platter.events.DishId;
import dev.platter.events.Money;
import dev.platter.events.OrderId;
import dev.platter.events.OrderStatus;
import dev.platter.order.cart.function.ConvertedAt;
import dev.platter.order.menu.domain.RestaurantId;
import dev.platter.order.ordering.domain.Cancellation;
import dev.platter.order.ordering.domain.Order;
import dev.platter.order.ordering.domain.PricedLine;
import dev.platter.order.ordering.domain.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * An order as its customer sees it.
 *
 * @param rates what prices of other currencies were converted by; left out where there were none
 * @param charged what was charged; left out until then
 * @param rejection why it was rejected; left out unless it was
 * @param cancellation why it was cancelled; left out unless it was
 */
public record OrderAnswer(OrderId orderId, RestaurantId restaurantId, OrderStatus status, Currency currency,
        List<Line> lines,
        @Nullable List<ConvertedAt> rates, Money total,
        Instant submittedAt, Instant updatedAt, @Nullable Money charged, @Nullable Rejection rejection,
        @Nullable Cancellation cancellation) {

    /** So many of a dish, at the price of the time of placing. */
    public record Line(DishId dishId, String name, int quantity, Money unitPrice) {

        static Line of(PricedLine line) {
            return new Line(line.dish(), line.name(), line.quantity(), line.unitPrice());
        }
    }

    /** As it is now. */
    public static OrderAnswer of(Order order) {
        var rates = order.rates().isEmpty() ? null : order.rates().stream().map(ConvertedAt::of).toList();
        var progress = order.progress();
        return new OrderAnswer(order.id(), order.restaurant(), order.status(), order.total().currency(),
                order.lines().stream().map(Line::of).toList(), rates, order.total(), order.submittedAt(),
                progress.updatedAt(), progress.charged(), progress.rejection(),
                Cancellation.of(order).orElse(null));
    }
}
