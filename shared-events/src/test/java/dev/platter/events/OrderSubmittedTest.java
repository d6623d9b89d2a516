package dev.platter.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class OrderSubmittedTest {

    private static final Money PRICE = Money.of("1.10", "EUR");

    @Test
    void anOrderHoldsFortyDishesAndNotOneMore() {
        assertThat(submitted(dishes(40)).lines()).hasSize(40);
        assertThatThrownBy(() -> submitted(dishes(41))).hasMessage("lines must have from 1 to 40 entries");
    }

    @Test
    void theLinesOfAnOrderAreFixedOnceItIsSubmitted() {
        List<OrderLine> lines = new ArrayList<>(dishes(2));
        OrderSubmitted order = submitted(lines);

        lines.clear();

        assertThat(order.lines()).hasSize(2).isUnmodifiable();
    }

    private static OrderSubmitted submitted(List<OrderLine> lines) {
        return new OrderSubmitted(new OrderId("o1"), new CustomerId("c1"), PaymentStatus.PENDING, lines,
                PRICE.times(lines.size()), Instant.EPOCH);
    }

    private static List<OrderLine> dishes(int count) {
        return IntStream.range(0, count).mapToObj(i -> new OrderLine(new DishId("dish-" + i), 1, PRICE)).toList();
    }
}
