package dev.platter.order.menu.function;

import static dev.platter.order.fixture.ADish.aDish;
import static dev.platter.order.fixture.AMenu.aMenu;
import static dev.platter.order.fixture.ARequest.aRequest;
import static dev.platter.order.fixture.ARequest.anOrderFor;
import static dev.platter.order.fixture.ARequest.anOrderOf;
import static dev.platter.order.fixture.ARequest.onDish;
import static dev.platter.order.fixture.ARequest.theDish;
import static dev.platter.order.fixture.ARequest.theMenu;
import static dev.platter.order.fixture.ARequest.theOrder;
import static dev.platter.order.fixture.AtOnce.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.order.fixture.Crossroads;
import dev.platter.order.fixture.Kept;
import dev.platter.order.fixture.Meanwhile;
import dev.platter.order.fixture.OrderService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** Whether there is any left is told by the menu and by a dish's tag, and only the last reservation changes it. */
@ExtendWith(EmbeddedAwsExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class SellingOutTest {

    private final OrderService service;

    SellingOutTest(EmbeddedAws aws) {
        service = OrderService.on(aws);
    }

    @BeforeEach
    void openTheKitchen() {
        service.serving(aMenu().with(aDish("Ramen").stock(3)).with(aDish("Declined").at("10.01", "EUR").stock(1)));
    }

    @Test
    void aReservationOutdatesNobodysCopyAndTheOneThatTakesTheLastDoes() {
        assertThat(ordered(2)).isEqualTo("CONFIRMED");
        assertThat(service.answer(theDish("Ramen").header("if-none-match", "\"1\"")).status()).isEqualTo(304);

        assertThat(ordered(1)).isEqualTo("CONFIRMED");

        var soldOut = service.answer(theDish("Ramen").header("if-none-match", "\"1\""));
        assertThat(soldOut.status()).isEqualTo(200);
        assertThat(soldOut.header("etag")).isEqualTo("\"1-sold-out\"");
        assertThat(soldOut.text("/available")).isEqualTo("false");
        assertThat(service.answer(theMenu()).text("/dishes/1/available")).isEqualTo("false");
        assertThat(service.kept().stock("Ramen")).isZero();
        assertThat(ordered(1)).isEqualTo("REJECTED");
    }

    @Test
    void aRestockMakesItAvailableAgain() {
        ordered(3);

        service.answer(aRequest("PUT /dishes/{dishId}/restocks/{restockId}", "/").path("dishId", "ramen")
                .path("restockId", "r1").by(OrderService.OWNER.value()).json("{\"portions\":2}"));

        assertThat(service.answer(theMenu()).text("/dishes/1/available")).isEqualTo("true");
        assertThat(service.answer(theDish("Ramen")).header("etag")).isEqualTo("\"1\"");
        assertThat(ordered(2)).isEqualTo("CONFIRMED");
    }

    @Test
    void theLastOneIsAvailableAgainWhenItsPaymentIsDeclined() {
        var order = service.answer(anOrderFor(1, "Declined")).orderId();
        var events = service.kept().events(order);
        service.process(events);

        assertThat(service.answer(theOrder(order)).text("/rejection/reason")).isEqualTo("PAYMENT_DECLINED");
        assertThat(service.kept().stock("Declined")).isEqualTo(1);
        assertThat(service.answer(theDish("Declined")).header("etag")).isEqualTo("\"1\"");
    }

    @Test
    void whatIsReservedOfAWithdrawnDishCanStillBeGivenBack() {
        var order = service.answer(anOrderFor(1, "Declined")).orderId();
        service.process(service.kept().events(order), Meanwhile.after(TransactWriteItemsRequest.class,
                () -> service.answer(onDish("DELETE", "Declined").header("if-match", "*"))));

        assertThat(service.answer(theOrder(order)).text("/rejection/reason")).isEqualTo("PAYMENT_DECLINED");
        assertThat(service.kept().stock("Declined")).isEqualTo(1);
        assertThat(service.answer(theDish("Declined")).status()).isEqualTo(404);
    }

    @Test
    void anOrderMayTakeTheLastOfSeveralDishes() {
        service.add(aMenu().with(aDish("Soup").stock(2)).with(aDish("Bread").stock(9)));
        var order = service.answer(anOrderOf("""
                {"currency":"EUR","lines":[{"dishId":"ramen","quantity":3},{"dishId":"bread","quantity":3},
                {"dishId":"soup","quantity":2}]}""")).orderId();

        assertThat(service.process(service.kept().events(order))).isEmpty();

        assertThat(service.answer(theOrder(order)).text("/status")).isEqualTo("CONFIRMED");
        assertThat(service.kept().stock("Soup")).isZero();
        assertThat(service.kept().stock("Bread")).isEqualTo(6);
        assertThat(service.answer(theDish("Soup")).text("/available")).isEqualTo("false");
        assertThat(service.answer(theDish("Bread")).text("/available")).isEqualTo("true");
    }

    @Test
    void ofTwoOrdersForTheLastAtOnceOneGetsIt() {
        var one = service.kept().events(service.answer(anOrderFor(3, "Ramen")).orderId());
        var other = service.kept().events(service.answer(anOrderFor(3, "Ramen")).orderId());
        var meeting = Crossroads.of(2, TransactWriteItemsRequest.class);

        var failed = atOnce(() -> service.process(one, meeting), () -> service.process(other, meeting));

        assertThat(failed).containsOnly(List.of());
        assertThat(service.kept().stock("Ramen")).isZero();
        assertThat(List.of(statusOf(one), statusOf(other))).containsExactlyInAnyOrder("CONFIRMED", "REJECTED");
    }

    /** The first attempt finds just enough; before the second one, somebody else takes some, or gives some back. */
    @Test
    void anOrderForTheLastIsJudgedByWhatThereIsInTheEnd() {
        var events = service.kept().events(service.answer(anOrderFor(3, "Ramen")).orderId());
        service.process(events, Meanwhile.afterRefusal(TransactWriteItemsRequest.class, () -> ordered(1)));
        assertThat(statusOf(events)).isEqualTo("REJECTED");

        var more = service.kept().events(service.answer(anOrderFor(2, "Ramen")).orderId());
        service.process(more, Meanwhile.afterRefusal(TransactWriteItemsRequest.class, () -> service.answer(
                aRequest("PUT /dishes/{dishId}/restocks/{restockId}", "/").path("dishId", "ramen")
                        .path("restockId", "r1").by(OrderService.OWNER.value()).json("{\"portions\":2}"))));
        assertThat(statusOf(more)).isEqualTo("CONFIRMED");
        assertThat(service.kept().stock("Ramen")).isEqualTo(2);
        assertThat(service.answer(theDish("Ramen")).text("/available")).isEqualTo("true");
    }

    private String ordered(int quantity) {
        var events = service.kept().events(service.answer(anOrderFor(quantity, "Ramen")).orderId());
        assertThat(service.process(events)).isEmpty();
        return statusOf(events);
    }

    private String statusOf(List<String> events) {
        return service.answer(theOrder(Kept.orderOf(events.getFirst()))).text("/status");
    }
}
