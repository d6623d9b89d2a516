package dev.platter.events;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.platter.json.InvalidValue;
import dev.platter.json.Within;

/**
 * A customer has placed an order; nothing is reserved or charged yet.
 *
 * @param lines 1 to 40, each of another dish, all in the total's currency
 * @param total the sum of the lines
 */
public record OrderSubmitted(OrderId orderId, CustomerId customerId, PaymentStatus paymentStatus,
        @Within(least = 1, most = OrderSubmitted.MOST_LINES) List<OrderLine> lines, Money total,
        Instant submittedAt) implements OrderEvent {

    /** What one DynamoDB transaction can reserve and still write the order and its event. */
    public static final int MOST_LINES = 40;

    public OrderSubmitted {
        lines = List.copyOf(lines);
        if (lines.isEmpty() || lines.size() > MOST_LINES) {
            throw new InvalidValue("lines", "must have from 1 to " + MOST_LINES + " entries");
        }
        checkEachLine(lines, total);
        if (sum(lines).compareTo(total.amount()) != 0) {
            throw new InvalidValue("total", "must be the sum of the lines");
        }
    }

    private static void checkEachLine(List<OrderLine> lines, Money total) {
        Set<DishId> seen = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            OrderLine line = lines.get(i);
            if (!seen.add(line.dishId())) {
                throw new InvalidValue("lines/" + i + "/dishId", "must not repeat the dish of another line");
            }
            if (!line.unitPrice().currency().equals(total.currency())) {
                throw new InvalidValue("lines/" + i + "/unitPrice/currency", "must be the total's currency");
            }
        }
    }

    /** Not a Money: lines that anybody may have written can add up to more than one can hold. */
    private static BigDecimal sum(List<OrderLine> lines) {
        return lines.stream()
                .map(line -> line.unitPrice().amount().multiply(BigDecimal.valueOf(line.quantity())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
