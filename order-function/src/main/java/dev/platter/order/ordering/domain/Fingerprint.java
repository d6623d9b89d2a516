package dev.platter.order.ordering.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Currency;
import java.util.HexFormat;
import java.util.stream.Collectors;

import dev.platter.order.cart.domain.CartId;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether two requests ask for the same, however they were written: of what was understood, not of the bytes.
 *
 * @param value a SHA-256 in hexadecimal digits
 */
public record Fingerprint(String value) {

    /** The same for baskets of the same dishes, quantities and currency, in whatever order. */
    public static Fingerprint of(Basket basket) {
        var canonical = basket.items().stream()
                .map(item -> item.dish().value() + "=" + item.quantity())
                .sorted()
                .collect(Collectors.joining(" ", basket.currency() + " ", ""));
        return digest(canonical);
    }

    /** The same for one cart in one currency, or in its own; what is in it when it is ordered is not asked. */
    public static Fingerprint of(CartId cart, @Nullable Currency currency) {
        return digest("cart %s %s".formatted(cart, currency == null ? "-" : currency));
    }

    private static Fingerprint digest(String canonical) {
        return new Fingerprint(HexFormat.of().formatHex(sha256().digest(canonical.getBytes(UTF_8))));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
