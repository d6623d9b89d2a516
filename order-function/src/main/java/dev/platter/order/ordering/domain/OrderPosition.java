package dev.platter.order.ordering.domain;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

import dev.platter.events.OrderId;
import dev.platter.json.InvalidValue;

/** Where an order stands among its customer's, newest first. As a text: {@code 2026-11-22T10:00:00.250Z#7f3c…} */
public record OrderPosition(Instant submittedAt, OrderId id) {

    /** The position that the text says; empty for any other text. */
    public static Optional<OrderPosition> parse(String text) {
        var parts = text.split("#", -1);
        if (parts.length != 2) {
            return Optional.empty();
        }
        try {
            return Optional.of(new OrderPosition(Instant.parse(parts[0]), new OrderId(parts[1])));
        } catch (DateTimeException | InvalidValue malformed) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return submittedAt + "#" + id;
    }
}
