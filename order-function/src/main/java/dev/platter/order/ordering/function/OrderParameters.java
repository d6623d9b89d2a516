package dev.platter.order.ordering.function;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import dev.platter.events.CustomerId;
import dev.platter.events.OrderStatus;
import dev.platter.json.Refusal;
import dev.platter.order.ordering.domain.OrderPosition;
import dev.platter.order.ordering.domain.OrderQuery;
import dev.platter.runtime.http.Cursor;
import dev.platter.runtime.http.HttpCall;
import dev.platter.runtime.http.PageLimit;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of {@code GET /orders} and notes every rule that they break. */
final class OrderParameters {

    private static final Set<String> NAMES = Set.of("status", "from", "to", "limit", "cursor");
    private static final Instant EARLIEST = Instant.EPOCH;
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");
    private static final String TIME = "must be an RFC 3339 time from 1970 to 9999, like 2026-11-22T10:00:00Z";
    private static final String STATUS = "must be one of " + Arrays.toString(OrderStatus.values());

    private final Map<String, String> parameters;
    private final List<Refusal> refusals = new ArrayList<>();

    private OrderParameters(Map<String, String> parameters) {
        this.parameters = parameters;
    }

    /** What the caller asks for, or every rule that the parameters break. */
    static Asking of(HttpCall call) {
        return new OrderParameters(call.query()).read(new CustomerId(call.caller()));
    }

    private Asking read(CustomerId caller) {
        unknown().forEach(name -> refuse(name, "is not a parameter here"));
        var status = value("status", OrderParameters::status, STATUS);
        var from = value("from", OrderParameters::time, TIME).orElse(EARLIEST);
        var to = value("to", OrderParameters::time, TIME).orElse(LATEST);
        var limit = value("limit", PageLimit::of, PageLimit.RULE).orElse(PageLimit.USUAL);
        if (!from.isBefore(to)) {
            refuse("from", "must be before to, which is " + to);
        }
        var scope = List.of("GET /orders", caller.value(), status.map(OrderStatus::name).orElse(""), from.toString(),
                to.toString());
        var after = value("cursor", cursor -> position(cursor, scope, from, to), Cursor.RULE);
        if (!refusals.isEmpty()) {
            return new Asking.Refused(List.copyOf(refusals));
        }
        return new Asking.Asked(
                new OrderQuery(caller, status.orElse(null), from, to, after.orElse(null), limit.items()),
                scope);
    }

    private Set<String> unknown() {
        var unknown = new TreeSet<>(parameters.keySet());
        unknown.removeAll(NAMES);
        return unknown;
    }

    private <T> Optional<T> value(String name, Function<String, Optional<T>> reading, String rule) {
        @Nullable
        String text = parameters.get(name);
        if (text == null) {
            return Optional.empty();
        }
        var value = reading.apply(text);
        if (value.isEmpty()) {
            refuse(name, rule);
        }
        return value;
    }

    private static Optional<OrderStatus> status(String text) {
        return Arrays.stream(OrderStatus.values()).filter(status -> status.name().equals(text)).findFirst();
    }

    private static Optional<Instant> time(String text) {
        try {
            return Optional.of(Instant.parse(text))
                    .filter(time -> !time.isBefore(EARLIEST) && !time.isAfter(LATEST));
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }

    /** DynamoDB refuses to go on from a place outside of what is asked, so whoever makes one up is refused before. */
    private static Optional<OrderPosition> position(String cursor, List<String> scope, Instant from, Instant to) {
        return Cursor.position(cursor, scope).flatMap(OrderPosition::parse)
                .filter(position -> !position.submittedAt().isBefore(from) && position.submittedAt().isBefore(to));
    }

    private void refuse(String parameter, String rule) {
        refusals.add(new Refusal("#query/" + parameter, rule));
    }

    /** What the parameters come to. */
    sealed interface Asking {

        /** @param scope all that a cursor of this question is good for */
        record Asked(OrderQuery query, List<String> scope) implements Asking {}

        /** @param refusals at least one, each pointing to a parameter */
        record Refused(List<Refusal> refusals) implements Asking {}
    }
}
