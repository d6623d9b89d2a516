package dev.platter.order.ordering.function;

import static dev.platter.order.fixture.ADish.aDish;
import static dev.platter.order.fixture.AMenu.aMenu;
import static dev.platter.order.fixture.ARequest.anOrderFor;
import static dev.platter.order.fixture.ARequest.anOrderOf;
import static dev.platter.order.fixture.ARequest.theOrder;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.order.fixture.Answer;
import dev.platter.order.fixture.Kept.Parked;
import dev.platter.order.fixture.Meanwhile;
import dev.platter.order.fixture.OrderService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

@ExtendWith(EmbeddedAwsExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class ProcessingOrdersTest {

    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    private final OrderService service;

    ProcessingOrdersTest(EmbeddedAws aws) {
        service = OrderService.on(aws);
    }

    @BeforeEach
    void openTheKitchen() {
        service.serving(aMenu()
                .with(aDish("Ramen").at("12.50", "EUR").stock(3)).with(aDish("Pizza").at("9.80", "EUR").stock(5))
                .with(aDish("Declined").at("10.01", "EUR").stock(5)).with(aDish("Overdrawn").at("10.02", "EUR"))
                .with(aDish("Flaky").at("10.03", "EUR")).with(aDish("Unpayable").at("10.04", "EUR").stock(5)));
    }

    @Test
    void aSubmittedOrderIsReservedChargedAndConfirmed() {
        var id = placed(service.answer(anOrderFor(2, "Ramen").header("traceparent", TRACE)));

        assertThat(service.process(service.kept().events(id))).isEmpty();

        var order = service.answer(theOrder(id));
        assertThat(order.text("/status")).isEqualTo("CONFIRMED");
        assertThat(order.body().at("/charged")).hasToString("{\"amount\":\"25.00\",\"currency\":\"EUR\"}");
        assertThat(order.body().has("rejection")).isFalse();
        assertThat(service.kept().stock("Ramen")).isEqualTo(1);
        assertThat(service.kept().payment()).isEqualTo("CHARGED");
        var confirmed = service.kept().eventDocuments(id).get(1);
        assertThat(confirmed.at("/type").asString()).isEqualTo("platter.order.confirmed.v1");
        assertThat(confirmed.at("/sequence").asInt()).isEqualTo(2);
        assertThat(confirmed.at("/correlationid").asString()).isEqualTo(id);
        assertThat(confirmed.at("/traceparent").asString()).isEqualTo(TRACE);
        assertThat(confirmed.at("/data")).hasToString("""
                {"orderId":"%s","customerId":"ada","charged":{"amount":"25.00","currency":"EUR"},\
                "confirmedAt":"2026-11-22T10:00:00.250Z"}""".formatted(id));
    }

    @Test
    void anOrderForMoreThanIsLeftIsRejectedAndTheStockStaysWhole() {
        var id = placed(service.answer(anOrderOf(
                """
                {"currency": "EUR", "lines": [{"dishId": "pizza", "quantity": 2}, {"dishId": "ramen", "quantity": 4}]}""")));

        assertThat(service.process(service.kept().events(id))).isEmpty();

        var order = service.answer(theOrder(id));
        assertThat(order.text("/status")).isEqualTo("REJECTED");
        assertThat(order.body().at("/rejection"))
                .hasToString("{\"reason\":\"OUT_OF_STOCK\",\"detail\":\"Only 3 of Ramen left, 4 ordered\"}");
        assertThat(order.body().has("charged")).isFalse();
        assertThat(service.kept().stock("Ramen")).isEqualTo(3);
        assertThat(service.kept().stock("Pizza")).isEqualTo(5);
        assertThat(service.kept().hasNoPayment()).isTrue();
        assertThat(service.kept().eventDocuments(id).get(1).at("/data")).hasToString("""
                {"orderId":"%s","customerId":"ada","reason":"OUT_OF_STOCK","detail":"Only 3 of Ramen left, 4 ordered",\
                "rejectedAt":"2026-11-22T10:00:00.250Z"}""".formatted(id));
    }

    @Test
    void anOrderForADishThatIsGoneIsRejected() {
        var id = placed(service.answer(anOrderFor(1, "Ramen")));
        service.kept().withdraw("Ramen");

        assertThat(service.process(service.kept().events(id))).isEmpty();

        assertThat(service.answer(theOrder(id)).text("/rejection/detail")).isEqualTo("Only 0 of Ramen left, 1 ordered");
    }

    @ParameterizedTest
    @CsvSource({"Declined, card_declined", "Overdrawn, insufficient_funds"})
    void anOrderWhosePaymentIsDeclinedIsRejectedAndTheStockGivenBack(String dish, String reason) {
        int stock = service.kept().stock(dish);
        var id = placed(service.answer(anOrderFor(1, dish)));

        assertThat(service.process(service.kept().events(id))).isEmpty();

        var order = service.answer(theOrder(id));
        assertThat(order.text("/status")).isEqualTo("REJECTED");
        assertThat(order.text("/rejection/reason")).isEqualTo("PAYMENT_DECLINED");
        assertThat(order.text("/rejection/detail")).isEqualTo("The payment was declined: " + reason);
        assertThat(service.kept().stock(dish)).isEqualTo(stock);
        assertThat(service.kept().eventDocuments(id).get(1).at("/type").asString())
                .isEqualTo("platter.order.rejected.v1");
    }

    @Test
    void stockGoesBackToTheDishesThatAreStillThere() {
        service.add(
                aMenu().with(aDish("Soup").at("5.00", "EUR").stock(7)).with(aDish("Bread").at("5.01", "EUR").stock(7)));
        var id = placed(service.answer(anOrderOf(
                """
                {"currency": "EUR", "lines": [{"dishId": "soup", "quantity": 1}, {"dishId": "bread", "quantity": 1}]}""")));
        var withdrawing = Meanwhile.after(TransactWriteItemsRequest.class, () -> service.kept().withdraw("Soup"));

        assertThat(service.process(service.kept().events(id), withdrawing)).isEmpty();

        assertThat(service.answer(theOrder(id)).text("/rejection/reason")).isEqualTo("PAYMENT_DECLINED");
        assertThat(service.kept().stock("Bread")).isEqualTo(7);
    }

    @Test
    void aPaymentThatFailsForAWhileIsTriedAgainAndChargedOnce() {
        var events = service.kept().events(placed(service.answer(anOrderFor(1, "Flaky"))));

        assertThat(service.process(events)).containsExactly(0);
        assertThat(service.process(events)).containsExactly(0);
        assertThat(service.process(events)).isEmpty();

        assertThat(service.kept().attempts()).isEqualTo(3);
        assertThat(service.kept().payment()).isEqualTo("CHARGED");
        assertThat(service.kept().stock("Flaky")).isEqualTo(9);
    }

    @Test
    void aMessageThatFailsLeavesItsNeighboursAlone() {
        var unpayable = placed(service.answer(anOrderFor(1, "Unpayable")));
        var ramen = placed(service.answer(anOrderFor(1, "Ramen")));
        var batch = List.of(first(unpayable), "not an event", first(ramen));

        assertThat(service.process(batch)).containsExactly(0);

        assertThat(service.answer(theOrder(unpayable)).text("/status")).isEqualTo("SUBMITTED");
        assertThat(service.answer(theOrder(ramen)).text("/status")).isEqualTo("CONFIRMED");
        assertThat(service.kept().parked("order-processing-dlq")).hasSize(1);
    }

    @Test
    void messagesThatComeTwiceAndInAnyOrderHaveOneEffect() {
        var ids = List.of(placed(service.answer(anOrderFor(2, "Ramen"))),
                placed(service.answer(anOrderFor(1, "Declined"))),
                placed(service.answer(anOrderFor(5, "Pizza"))));
        var batch = Stream.concat(ids.stream(), ids.reversed().stream()).map(this::first).toList();

        assertThat(service.process(batch)).isEmpty();
        var once = service.kept().orderTables();
        assertThat(service.process(batch)).isEmpty();

        assertThat(service.kept().orderTables()).isEqualTo(once);
        assertThat(service.kept().stock("Ramen")).isEqualTo(1);
        assertThat(service.kept().stock("Pizza")).isZero();
        assertThat(service.kept().stock("Declined")).isEqualTo(5);
        ids.forEach(id -> assertThat(service.kept().events(id)).hasSize(2));
    }

    @Test
    void anOrderThatIsNotThereIsParkedWithItsCause() {
        var id = placed(service.answer(anOrderFor(1, "Ramen")));
        var stray = first(id).replace(id, "stray");

        assertThat(service.process(List.of(stray))).isEmpty();

        assertThat(service.kept().parked("order-processing-dlq"))
                .containsExactly(new Parked(stray, "there is no order stray", ""));
    }

    @Test
    void anUnknownVersionIsParkedWithItsCause() {
        var stray = first(placed(service.answer(anOrderFor(1, "Ramen")))).replace("submitted.v1", "submitted.v9");

        assertThat(service.process(List.of(stray))).isEmpty();

        assertThat(service.kept().parked("order-processing-dlq")).extracting(Parked::pointer).containsExactly("/type");
    }

    private String first(String orderId) {
        return service.kept().events(orderId).getFirst();
    }

    private static String placed(Answer answer) {
        assertThat(answer.status()).isEqualTo(201);
        return answer.orderId();
    }
}
