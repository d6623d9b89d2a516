package dev.platter.order.cart.function;

import java.time.Instant;
import java.util.Currency;
import java.util.List;

import dev.platter.events.DishId;
import dev.platter.events.Money;
import dev.platter.events.OrderId;
import dev.platter.order.cart.domain.CartEntry.Available;
import dev.platter.order.cart.domain.CartEntry.Reason;
import dev.platter.order.cart.domain.CartEntry.Unavailable;
import dev.platter.order.cart.domain.CartId;
import dev.platter.order.cart.domain.PricedCart;
import dev.platter.order.menu.domain.RestaurantId;
import org.jspecify.annotations.Nullable;

/**
 * A cart as its customer sees it. One that is closed tells the order that came of it, and nothing else: what it held and what that
 * cost stands there.
 */
record CartAnswer(CartId cartId, Status status, @Nullable OrderId orderId, @Nullable Currency currency,
        @Nullable List<Line> lines, @Nullable List<Missing> unavailable, @Nullable Money total,
        @Nullable List<ConvertedAt> rates, @Nullable Instant expiresAt) {

    enum Status {
        OPEN, SUBMITTED
    }

    /**
     * A dish that can be ordered.
     *
     * @param menuPrice what one of it costs, in the currency that it is sold in
     * @param unitPrice the same in the cart's currency
     * @param priceSeen the menu's price when it was put into the cart; left out unless it is another by now
     * @param price unit price times quantity
     */
    record Line(DishId dishId, RestaurantId restaurantId, String name, int quantity, Money menuPrice,
            @Nullable Money priceSeen, Money unitPrice, Money price) {

        static Line of(Available line) {
            var seen = line.priceSeen().equals(line.menuPrice()) ? null : line.priceSeen();
            return new Line(line.dish(), line.restaurant(), line.name(), line.quantity(), line.menuPrice(), seen,
                    line.unitPrice(), line.price());
        }
    }

    /** A dish that cannot. @param name left out for one that is gone */
    record Missing(DishId dishId, @Nullable String name, int quantity, Reason reason) {

        static Missing of(Unavailable line) {
            return new Missing(line.dish(), line.name(), line.quantity(), line.reason());
        }
    }

    static CartAnswer of(PricedCart cart) {
        return new CartAnswer(cart.id(), Status.OPEN, null, cart.total().currency(),
                cart.lines().stream().map(Line::of).toList(), cart.unavailable().stream().map(Missing::of).toList(),
                cart.total(), cart.rates().stream().map(ConvertedAt::of).toList(), cart.expiresAt());
    }

    static CartAnswer closed(CartId cart, OrderId order) {
        return new CartAnswer(cart, Status.SUBMITTED, order, null, null, null, null, null, null);
    }
}
