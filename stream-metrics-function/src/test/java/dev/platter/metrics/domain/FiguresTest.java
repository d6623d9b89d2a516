package dev.platter.metrics.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;

import dev.platter.events.ActivityKind;
import dev.platter.events.Envelope;
import dev.platter.events.Money;
import dev.platter.metrics.BusinessDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FiguresTest {

    private static final BusinessDay TODAY = new BusinessDay(LocalDate.parse("2026-11-22"));

    @Test
    void aSubmittedOrderIsOneOrderAndNoRevenueYet() {
        assertThat(addedBy(TODAY.submitted("o-1", "12:00")))
                .isEqualTo(new Figures(1, 0, 0, 0, 0, Visits.NONE, Revenue.NONE));
    }

    @Test
    void aConfirmedOrderIsRevenueAndNoSecondOrder() {
        assertThat(addedBy(TODAY.confirmed("o-1", "12:00", "12.50", "EUR")))
                .isEqualTo(new Figures(0, 0, 0, 0, 0, Visits.NONE, Revenue.of(Money.of("12.50", "EUR"))));
    }

    @Test
    void aRejectedOrderIsCountedAsRejected() {
        assertThat(addedBy(TODAY.rejected("o-1", "12:00")))
                .isEqualTo(new Figures(0, 1, 0, 0, 0, Visits.NONE, Revenue.NONE));
    }

    @Test
    void aCancelledOrderIsCountedAsCancelled() {
        assertThat(addedBy(TODAY.cancelled("o-1", "12:00")))
                .isEqualTo(new Figures(0, 0, 1, 0, 0, Visits.NONE, Revenue.NONE));
    }

    @Test
    void anOrderIsCountedAsDeliveredAtTheDoorAndNotOnItsWay() {
        assertThat(addedBy(TODAY.delivered("o-1", "12:00")))
                .isEqualTo(new Figures(0, 0, 0, 1, 0, Visits.NONE, Revenue.NONE));
        assertThat(addedBy(TODAY.prepared("o-1", "12:00"))).isEqualTo(Figures.NONE);
    }

    @Test
    void aPhotoCountsOnceItsThumbnailsExist() {
        assertThat(addedBy(TODAY.thumbnailsCreated("p-1", "12:00")))
                .isEqualTo(new Figures(0, 0, 0, 0, 1, Visits.NONE, Revenue.NONE));
    }

    @Test
    void eachKindOfVisitIsCountedAsWhatItIs() {
        assertThat(visit(ActivityKind.CLICK)).isEqualTo(new Visits(1, 0, 0, 0));
        assertThat(visit(ActivityKind.VIEW)).isEqualTo(new Visits(0, 1, 0, 0));
        assertThat(visit(ActivityKind.SEARCH)).isEqualTo(new Visits(0, 0, 1, 0));
        assertThat(visit(ActivityKind.CART_ADDITION)).isEqualTo(new Visits(0, 0, 0, 1));
    }

    private static Visits visit(ActivityKind kind) {
        var added = addedBy(TODAY.visited(kind, "a-1", "12:00"));
        assertThat(added).isEqualTo(new Figures(0, 0, 0, 0, 0, added.visits(), Revenue.NONE));
        return added.visits();
    }

    @ParameterizedTest
    @MethodSource("eventsThatAreNoFigure")
    void everyOtherEventAddsNothing(Envelope<?> event) {
        assertThat(addedBy(event)).isEqualTo(Figures.NONE);
        assertThat(Contribution.of(event).counts()).isFalse();
    }

    static Stream<Envelope<?>> eventsThatAreNoFigure() {
        return Stream.of(TODAY.prepared("o-1", "12:00"), TODAY.analyzed("p-1", "12:00"),
                TODAY.photoRejected("p-2", "12:00"), TODAY.registered("ada", "12:00"));
    }

    private static Figures addedBy(Envelope<?> event) {
        return Figures.addedBy(event.data());
    }
}
