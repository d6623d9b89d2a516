package dev.platter.order.customer.domain;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;

import dev.platter.events.CustomerId;
import dev.platter.order.ordering.domain.Order;
import dev.platter.order.ordering.domain.OrderPage;
import dev.platter.order.ordering.domain.OrderPosition;
import dev.platter.order.ordering.domain.OrderQuery;
import org.jspecify.annotations.Nullable;

/**
 * Tells a customer all that is kept of them, in parts of a size that can be read: first what is their own, then their orders, newest
 * first. For most people the first part is all.
 */
public final class ExportingCustomers {

    private static final Instant EARLIEST = Instant.EPOCH;
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");
    private static final int ORDERS = 100;

    private final CustomerRecords records;
    private final Function<OrderQuery, OrderPage> orders;

    public ExportingCustomers(CustomerRecords records, Function<OrderQuery, OrderPage> orders) {
        this.records = records;
        this.orders = orders;
    }

    /** One part of it. */
    public Export export(CustomerId id, ExportPlace from) {
        return switch (from) {
            case ExportPlace.Beginning() -> records(id, null);
            case ExportPlace.Records(var after) -> records(id, after);
            case ExportPlace.Orders(var after) -> orders(id, null, after);
        };
    }

    /** The part in which the records end has the first of the orders, too. */
    private Export records(CustomerId id, @Nullable String after) {
        var part = records.part(id, after);
        return part.next() == null
                ? orders(id, part, null)
                : new Export(part, List.of(), new ExportPlace.Records(part.next()));
    }

    private Export orders(CustomerId id, CustomerRecords.@Nullable Part part, @Nullable OrderPosition after) {
        var page = orders.apply(new OrderQuery(id, null, EARLIEST, LATEST, after, ORDERS));
        var next = page.next();
        return new Export(part, page.orders(), next == null ? null : new ExportPlace.Orders(next));
    }

    static boolean canBe(OrderPosition position) {
        return !position.submittedAt().isBefore(EARLIEST) && position.submittedAt().isBefore(LATEST);
    }

    /** A part of an export. @param records null in a part of orders only, @param next null for the last part */
    public record Export(CustomerRecords.@Nullable Part records, List<Order> orders, @Nullable ExportPlace next) {}
}
