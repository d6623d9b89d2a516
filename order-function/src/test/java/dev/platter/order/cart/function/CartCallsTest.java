package dev.platter.order.cart.function;

import static dev.platter.order.fixture.ADish.aDish;
import static dev.platter.order.fixture.AMenu.aMenu;
import static dev.platter.order.fixture.Carts.putting;
import static dev.platter.order.fixture.Carts.takingOut;
import static dev.platter.order.fixture.Carts.theCart;
import static dev.platter.order.fixture.Carts.theCartIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.localaws.crash.CallRecorder;
import dev.platter.order.fixture.AMenu;
import dev.platter.order.fixture.ARequest;
import dev.platter.order.fixture.Capacity;
import dev.platter.order.fixture.OrderService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** What each access of a cart costs, in calls and in capacity: the README's tables. */
@ExtendWith(EmbeddedAwsExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class CartCallsTest {

    private static final String GET = "DynamoDb.GetItem";
    private static final String BATCH_GET = "DynamoDb.BatchGetItem";
    private static final String UPDATE = "DynamoDb.UpdateItem";
    private static final String TRANSACTION = "DynamoDb.TransactWriteItems";

    private final OrderService service;

    CartCallsTest(EmbeddedAws aws) {
        service = OrderService.on(aws);
    }

    @BeforeEach
    void openTheKitchen() {
        service.serving(menu());
        service.refreshRates();
    }

    @Test
    void anAdditionToACartCostsACallMoreThanAnotherQuantity() {
        assertThat(calls(putting(1, "Ramen"))).containsExactly(BATCH_GET, UPDATE, TRANSACTION);
        assertThat(calls(putting(1, "Pizza"))).containsExactly(BATCH_GET, UPDATE, TRANSACTION);
        assertThat(calls(putting(2, "Pizza"))).containsExactly(BATCH_GET, UPDATE);
    }

    @Test
    void aDishIsTakenOutByOneCall() {
        service.answer(putting(1, "Ramen"));

        assertThat(calls(takingOut("Ramen"))).containsExactly(UPDATE);
    }

    @Test
    void aCartIsReadByTwoCallsHoweverManyDishesAndCurrencies() {
        service.answer(putting(1, "Ramen"));
        assertThat(calls(theCart())).containsExactly(GET, BATCH_GET);

        service.answer(putting(1, "Pizza"));
        assertThat(calls(theCartIn("JPY"))).containsExactly(GET, BATCH_GET);
    }

    @Test
    void anEmptyCartAndNoneAreReadByOne() {
        assertThat(calls(theCart())).containsExactly(GET);
        service.answer(putting(1, "Ramen"));
        service.answer(takingOut("Ramen"));
        assertThat(calls(theCart())).containsExactly(GET);
    }

    @Test
    void whatIsMalformedCostsNothing() {
        assertThat(calls(putting(0, "Ramen"))).isEmpty();
        assertThat(calls(theCartIn("euros"))).isEmpty();
    }

    @Test
    void refreshingTheRatesIsTwoCalls() {
        var recorder = new CallRecorder();
        service.refreshRates(recorder);
        assertThat(recorder.calls()).containsExactly(GET);

        service.serving(menu());
        var first = new CallRecorder();
        service.refreshRates(first);
        assertThat(first.calls()).containsExactly(GET, TRANSACTION);
    }

    @Test
    void theCapacityIsThatOfTheReadme() {
        assertThat(capacity(putting(1, "Dish 0"))).isEqualTo("0.5 read, 5.0 written");
        assertThat(capacity(putting(1, "Dish 1"))).isEqualTo("0.5 read, 5.0 written");
        assertThat(capacity(putting(2, "Dish 1"))).isEqualTo("0.5 read, 1.0 written");
        assertThat(capacity(theCartIn("USD"))).isEqualTo("2.5 read, 0.0 written");
        for (int i = 2; i < 40; i++) {
            service.answer(putting(1, "Dish " + i));
        }
        assertThat(capacity(putting(2, "Dish 39"))).isEqualTo("0.5 read, 3.0 written");
        assertThat(capacity(theCartIn("USD"))).isEqualTo("21.5 read, 0.0 written");
    }

    private static AMenu menu() {
        return aMenu().with(aDish("Ramen")).with(aDish("Pizza").at("9.80", "USD")).withDishes(40);
    }

    private List<String> calls(ARequest request) {
        var recorder = new CallRecorder();
        service.answer(request, recorder);
        return recorder.calls();
    }

    private String capacity(ARequest request) {
        var capacity = new Capacity();
        service.answer(request, capacity);
        return capacity.toString();
    }
}
