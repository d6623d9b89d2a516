package dev.platter.order.ordering.function;

import static dev.platter.order.fixture.ADish.aDish;
import static dev.platter.order.fixture.AMenu.aMenu;
import static dev.platter.order.fixture.ARequest.anOrderFor;
import static dev.platter.order.fixture.ARequest.cancelling;
import static dev.platter.order.fixture.ARequest.delivering;
import static dev.platter.order.fixture.ARequest.dispatching;
import static dev.platter.order.fixture.ARequest.preparing;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;

import dev.platter.events.OrderSubmitted;
import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.order.fixture.ARequest;
import dev.platter.order.fixture.CapacityMeter;
import dev.platter.order.fixture.OrderService;
import dev.platter.order.ordering.domain.OrderTally;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is counted of a customer's orders. */
@ExtendWith(EmbeddedAwsExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class TallyTest {

    /** The order is looked up before it is moved. */
    private static final double A_READ = 1;

    private final OrderService service;

    TallyTest(EmbeddedAws aws) {
        service = OrderService.on(aws);
    }

    @BeforeEach
    void openTheKitchen() {
        service.serving(aMenu().with(aDish("Ramen").at("12.50", "EUR").stock(5))
                .with(aDish("Udon").at("1100", "JPY").stock(5)).with(aDish("Declined").at("10.01", "EUR").stock(5)));
    }

    @Test
    void anOrderIsOpenUntilItIsDeliveredAndThenItsPriceIsSpent() {
        var id = confirmed("Ramen");
        assertThat(service.kept().tally()).isEqualTo(new OrderTally(1, 1, 1, 0, 0, 0, Map.of()));

        for (ARequest step : List.of(preparing(id), dispatching(id), delivering(id), delivering(id))) {
            assertThat(service.answer(step).status()).isEqualTo(200);
        }

        assertThat(service.kept().tally()).isEqualTo(new OrderTally(0, 1, 1, 1, 0, 0, spent("12.50", "EUR")));
    }

    @Test
    void whatIsSpentIsAddedUpByCurrency() {
        delivered(confirmed("Ramen"));
        delivered(confirmed("Udon"));
        delivered(confirmed("Ramen"));

        assertThat(service.kept().tally().spent()).isEqualTo(Map.of(
                Currency.getInstance("EUR"), new BigDecimal("25.00"), Currency.getInstance("JPY"),
                new BigDecimal("1100")));
    }

    @Test
    void whatIsRejectedIsNoLongerOpen() {
        process(placed("Declined"));
        var tooMuch = service.answer(anOrderFor(6, "Ramen")).orderId();
        process(tooMuch);
        process(tooMuch);

        assertThat(service.kept().tally()).isEqualTo(new OrderTally(0, 2, 0, 0, 2, 0, Map.of()));
    }

    @Test
    void whatIsCancelledIsNoLongerOpenBeforeItsConfirmationAndAfterAndByTime() {
        service.answer(cancelling(placed("Ramen")));
        var confirmed = confirmed("Ramen");
        service.answer(cancelling(confirmed));
        service.answer(cancelling(confirmed));
        var late = placed("Ramen");
        service.timeOut(service.kept().events(late, OrderSubmitted.class));
        service.timeOut(service.kept().events(late, OrderSubmitted.class));

        assertThat(service.kept().tally()).isEqualTo(new OrderTally(0, 3, 1, 0, 0, 3, Map.of()));
    }

    @Test
    void eachCustomerHasATallyOfTheirOwn() {
        placed("Ramen");
        service.answer(anOrderFor(1, "Ramen").by("bob"));

        assertThat(service.kept().tally("ada").open()).isEqualTo(1);
        assertThat(service.kept().tally("bob").open()).isEqualTo(1);
    }

    @Test
    void whatIsNotThereIsCountedFromNothingWhicheverStepComesNext() {
        var id = placed("Ramen");
        service.kept().eraseTally("ada");
        process(id);
        assertThat(service.kept().tally()).isEqualTo(new OrderTally(0, 0, 1, 0, 0, 0, Map.of()));
        service.kept().eraseTally("ada");
        delivered(id);
        assertThat(service.kept().tally()).isEqualTo(new OrderTally(0, 0, 0, 1, 0, 0, spent("12.50", "EUR")));
        var other = placed("Ramen");
        service.kept().eraseTally("ada");
        service.answer(cancelling(other));

        assertThat(service.kept().tally()).isEqualTo(new OrderTally(0, 0, 0, 0, 0, 1, Map.of()));
    }

    @Test
    void aStepThatCountsTakesTwoWriteUnitsMoreThanOneThatDoesNot() {
        var id = confirmed("Ramen");
        service.answer(preparing(id));

        assertThat(unitsOf(dispatching(id))).isEqualTo(A_READ + 2);
        assertThat(unitsOf(delivering(id))).isEqualTo(A_READ + 2 + 2);
    }

    private double unitsOf(ARequest step) {
        var meter = new CapacityMeter();
        service.answer(step, meter);
        return requireNonNull(meter.units().get("orders"));
    }

    private String placed(String dish) {
        return service.answer(dish.equals("Udon") ? anOrderOfUdon() : anOrderFor(1, dish)).orderId();
    }

    private static ARequest anOrderOfUdon() {
        return ARequest.anOrderOf("""
                {"currency": "JPY", "lines": [{"dishId": "udon", "quantity": 1}]}
                """);
    }

    private String confirmed(String dish) {
        var id = placed(dish);
        process(id);
        return id;
    }

    private void process(String id) {
        assertThat(service.process(service.kept().events(id, OrderSubmitted.class))).isEmpty();
    }

    private void delivered(String id) {
        List.of(preparing(id), dispatching(id), delivering(id)).forEach(service::answer);
    }

    private static Map<Currency, BigDecimal> spent(String amount, String currency) {
        return Map.of(Currency.getInstance(currency), new BigDecimal(amount));
    }
}
