package dev.platter.order.cart.domain;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;

import dev.platter.events.Money;
import dev.platter.json.InvalidValue;
import dev.platter.order.cart.domain.CartEntry.Available;
import dev.platter.order.cart.domain.CartEntry.Unavailable;

/**
 * A cart at the menu's prices, in one currency.
 *
 * @param version of the cart that was priced
 * @param lines what can be ordered now, by name
 * @param unavailable what cannot, and counts for nothing
 * @param total exactly the sum of the lines
 */
public record PricedCart(CartId id, long version, List<Available> lines, List<Unavailable> unavailable, Money total,
        Instant expiresAt) {

    /** @throws InvalidValue when a price or the total is more in that currency than {@link Money} can be */
    static PricedCart of(Cart cart, Offer offer, Currency currency, LocalDate today) {
        var entries = cart.lines().stream().map(line -> CartEntry.of(line, offer, currency, today)).toList();
        var lines = only(Available.class, entries).stream()
                .sorted(comparing(Available::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(line -> line.dish().value()))
                .toList();
        var total = lines.stream().map(Available::price).reduce(Money.zero(currency), Money::plus);
        return new PricedCart(cart.id(), cart.version(), lines, only(Unavailable.class, entries), total,
                cart.expiresAt());
    }

    /** The rates that its prices were converted by: one for each other currency. */
    public List<ExchangeRate> rates() {
        return lines.stream().map(Available::rate).filter(Objects::nonNull).distinct()
                .sorted(comparing(rate -> rate.from().getCurrencyCode())).toList();
    }

    private static <T> List<T> only(Class<T> kind, List<CartEntry> entries) {
        return entries.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
