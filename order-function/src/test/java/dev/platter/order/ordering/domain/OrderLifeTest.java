package dev.platter.order.ordering.domain;

import static dev.platter.events.OrderStatus.CANCELLED;
import static dev.platter.events.OrderStatus.CONFIRMED;
import static dev.platter.events.OrderStatus.DELIVERED;
import static dev.platter.events.OrderStatus.OUT_FOR_DELIVERY;
import static dev.platter.events.OrderStatus.PREPARING;
import static dev.platter.events.OrderStatus.REJECTED;
import static dev.platter.events.OrderStatus.SUBMITTED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.platter.events.OrderStatus;
import dev.platter.order.ordering.domain.OrderLife.Transition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrderLifeTest {

    @Test
    void aGoodOrderIsConfirmedPreparedAndBrought() {
        var life = List.of(SUBMITTED, CONFIRMED, PREPARING, OUT_FOR_DELIVERY, DELIVERED);

        for (int i = 1; i < life.size(); i++) {
            assertThat(OrderLife.transition(life.get(i - 1), life.get(i)))
                    .isEqualTo(new Transition.Legal(life.get(i - 1), life.get(i)));
        }
    }

    @Test
    void onlyWhatIsNotPreparedYetCanBeCancelled() {
        assertThat(before(CANCELLED)).containsExactlyInAnyOrder(SUBMITTED, CONFIRMED);
    }

    @Test
    void onlyASubmittedOrderCanBeRejected() {
        assertThat(before(REJECTED)).containsExactly(SUBMITTED);
    }

    @Test
    void theEndIsTheEnd() {
        for (var end : List.of(DELIVERED, REJECTED, CANCELLED)) {
            assertThat(OrderLife.next(end)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void stayingIsNoStep(OrderStatus status) {
        assertThat(OrderLife.transition(status, status)).isEqualTo(new Transition.Illegal(status, status));
    }

    private static Set<OrderStatus> before(OrderStatus status) {
        var before = new HashSet<>(Arrays.asList(OrderStatus.values()));
        before.removeIf(from -> OrderLife.transition(from, status) instanceof Transition.Illegal);
        return before;
    }
}
