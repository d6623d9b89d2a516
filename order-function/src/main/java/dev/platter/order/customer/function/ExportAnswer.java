package dev.platter.order.customer.function;

import java.time.Instant;
import java.util.List;

import dev.platter.events.CustomerId;
import dev.platter.events.DishId;
import dev.platter.events.Money;
import dev.platter.events.OrderId;
import dev.platter.order.cart.domain.Cart;
import dev.platter.order.cart.domain.CartId;
import dev.platter.order.customer.domain.CustomerRecords.MailRecord;
import dev.platter.order.customer.domain.CustomerRecords.Part;
import dev.platter.order.customer.domain.ExportingCustomers.Export;
import dev.platter.order.ordering.function.OrderAnswer;
import dev.platter.runtime.http.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * A part of all that is kept of a customer; what is not in this part is left out, or in another.
 *
 * @param next the cursor of the next part; left out of the last
 */
record ExportAnswer(CustomerId customerId, @Nullable CustomerAnswer profile, @Nullable TallyAnswer statistics,
        List<KeptCart> carts, List<MailRecord> mails, List<OrderAnswer> orders, @Nullable String next) {

    /** @param orderId what came of it; left out while it is open */
    record KeptCart(CartId cartId, List<CartLine> lines, @Nullable OrderId orderId, Instant expiresAt) {

        record CartLine(DishId dishId, int quantity, Money priceSeen) {}

        static KeptCart of(Cart cart) {
            return new KeptCart(cart.id(), cart.lines().stream()
                    .map(line -> new CartLine(line.dish(), line.quantity(), line.priceSeen())).toList(), cart.order(),
                    cart.expiresAt());
        }
    }

    static ExportAnswer of(CustomerId id, Export export, List<String> scope) {
        var records = export.records();
        var next = export.next();
        return new ExportAnswer(id, records == null ? null : profile(records),
                records == null ? null : statistics(records),
                records == null ? List.of() : records.carts().stream().map(KeptCart::of).toList(),
                records == null ? List.of() : records.mails(),
                export.orders().stream().map(OrderAnswer::of).toList(),
                next == null ? null : Cursor.after(next.toString(), scope));
    }

    private static @Nullable CustomerAnswer profile(Part records) {
        var customer = records.customer();
        return customer == null ? null : CustomerAnswer.of(customer, null);
    }

    private static @Nullable TallyAnswer statistics(Part records) {
        var tally = records.orders();
        return tally == null ? null : TallyAnswer.of(tally);
    }
}
