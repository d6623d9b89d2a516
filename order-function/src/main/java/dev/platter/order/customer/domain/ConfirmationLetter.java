package dev.platter.order.customer.domain;

import static java.util.stream.Collectors.joining;

import dev.platter.order.ordering.domain.Order;
import dev.platter.order.ordering.domain.PricedLine;

/** What a customer gets whose order is confirmed: its lines and its total, as they stand in the order. */
final class ConfirmationLetter {

    private static final String SUBJECT = "Your order is confirmed";
    private static final String WHY = "You get this mail because you ordered at Platter.";
    private static final String CELL = "<td style=\"padding:8px 0;border-bottom:1px solid #ece5dc\">";
    private static final String AMOUNT_CELL = "<td align=\"right\" style=\"padding:8px 0;border-bottom:1px solid #ece5dc\">";

    private ConfirmationLetter() {}

    static Letter to(Customer customer, Order order) {
        return new Letter(SUBJECT, text(customer, order), Html.page(SUBJECT, content(customer, order), WHY));
    }

    private static String text(Customer customer, Order order) {
        return """
                Hello %s,

                your order is confirmed, and the kitchen knows of it.

                %s

                Total: %s
                Order: %s

                Platter

                --
                %s
                """.formatted(customer.profile().name(),
                order.lines().stream().map(ConfirmationLetter::textLine).collect(joining("\n")), order.total(),
                order.id(),
                WHY);
    }

    private static String textLine(PricedLine line) {
        return "%d x %s, %s".formatted(line.quantity(), line.name(), line.price());
    }

    private static String content(Customer customer, Order order) {
        return """
                <p style="margin:0 0 16px">Hello %s,</p>
                <p style="margin:0 0 16px">your order is confirmed, and the kitchen knows of it.</p>
                <table width="100%%" cellpadding="0" cellspacing="0" style="border-collapse:collapse">
                %s
                <tr><td style="padding:12px 0 0"><strong>Total</strong></td>\
                <td align="right" style="padding:12px 0 0"><strong>%s</strong></td></tr>
                </table>
                <p style="margin:16px 0 0;font-size:13px;color:#7a6f68">Order %s</p>""".formatted(
                Html.escaped(customer.profile().name()),
                order.lines().stream().map(ConfirmationLetter::row).collect(joining("\n")), order.total(), order.id());
    }

    private static String row(PricedLine line) {
        return "<tr>%s%d &times; %s</td>%s%s</td></tr>".formatted(CELL, line.quantity(), Html.escaped(line.name()),
                AMOUNT_CELL, line.price());
    }
}
