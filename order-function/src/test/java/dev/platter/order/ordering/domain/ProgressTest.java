package dev.platter.order.ordering.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.List;

import dev.platter.events.Money;
import dev.platter.events.OrderStatus;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final Instant MORNING = Instant.parse("2026-11-22T10:00:00Z");
    private static final Money PRICE = Money.of("12.50", "EUR");

    @Test
    void theVersionCountsEventsAndNotWrites() {
        var begun = Progress.begun(MORNING);

        assertThat(begun.version()).isEqualTo(1);
        assertThat(begun.withStockReserved().version()).isEqualTo(1);
        assertThat(begun.withStockReserved().confirmed(PRICE, MORNING).version()).isEqualTo(2);
    }

    @Test
    void aRejectedOrderHasNothingReserved() {
        var rejected = Progress.begun(MORNING).withStockReserved().rejected(Rejection.paymentDeclined("no"), MORNING);

        assertThat(rejected.reserved()).isFalse();
    }

    @Test
    void aCancelledOrderHasNothingReservedAndKnowsWhatWasCharged() {
        var cancelled = Progress.begun(MORNING).withStockReserved().confirmed(PRICE, MORNING)
                .cancelled(Cause.CUSTOMER, MORNING);

        assertThat(cancelled.reserved()).isFalse();
        assertThat(cancelled.charged()).isEqualTo(PRICE);
        assertThat(cancelled.before()).isEqualTo(OrderStatus.CONFIRMED);
    }

    @Test
    void askingForAStepThatIsNotLegalIsABug() {
        var confirmed = Progress.begun(MORNING).confirmed(PRICE, MORNING);

        assertThatIllegalStateException().isThrownBy(() -> confirmed.confirmed(PRICE, MORNING));
        assertThatIllegalStateException()
                .isThrownBy(() -> confirmed.rejected(Rejection.paymentDeclined("no"), MORNING));
    }

    @Test
    void aRejectionAndItsStatusGoTogether() {
        var steps = List.of(new Step(OrderStatus.SUBMITTED, Cause.CUSTOMER, MORNING),
                new Step(OrderStatus.REJECTED, Cause.PAYMENT, MORNING));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Progress(steps, false, null, null, null));
    }
}
