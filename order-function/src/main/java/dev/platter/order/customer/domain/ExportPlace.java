package dev.platter.order.customer.domain;

import java.util.Optional;

import dev.platter.order.ordering.domain.OrderPosition;

/** Where a part of an export begins. */
public sealed interface ExportPlace {

    /** At the beginning. */
    record Beginning() implements ExportPlace {}

    /** Among the records, after this key. */
    record Records(String after) implements ExportPlace {

        @Override
        public String toString() {
            return RECORDS + after;
        }
    }

    /** Among the orders, after this one. */
    record Orders(OrderPosition after) implements ExportPlace {

        @Override
        public String toString() {
            return ORDERS + after;
        }
    }

    /** What the text of a place among the records begins with. */
    String RECORDS = "records ";
    /** What the text of a place among the orders begins with. */
    String ORDERS = "orders ";

    /** The place that the text says; empty for any other text, and for one that no order can have. */
    static Optional<ExportPlace> read(String text) {
        if (text.startsWith(RECORDS) && text.length() > RECORDS.length()) {
            return Optional.of(new Records(text.substring(RECORDS.length())));
        }
        return text.startsWith(ORDERS)
                ? OrderPosition.parse(text.substring(ORDERS.length())).filter(ExportingCustomers::canBe)
                        .map(Orders::new)
                : Optional.empty();
    }
}
