package dev.platter.order.ordering.function;

import static dev.platter.order.fixture.ADish.aDish;
import static dev.platter.order.fixture.AMenu.aMenu;
import static dev.platter.order.fixture.ARequest.anOrderFor;
import static dev.platter.order.fixture.ARequest.anOrderOf;
import static dev.platter.order.fixture.ARequest.cancelling;
import static dev.platter.order.fixture.ARequest.delivering;
import static dev.platter.order.fixture.ARequest.dispatching;
import static dev.platter.order.fixture.ARequest.preparing;
import static dev.platter.order.fixture.ARequest.theOrder;
import static dev.platter.order.fixture.AtOnce.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import dev.platter.events.OrderCancelled;
import dev.platter.events.OrderSubmitted;
import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.order.fixture.Answer;
import dev.platter.order.fixture.Crossroads;
import dev.platter.order.fixture.Kept.Parked;
import dev.platter.order.fixture.OrderService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

@ExtendWith(EmbeddedAwsExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class CancellingOrdersTest {

    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    private final OrderService service;

    CancellingOrdersTest(EmbeddedAws aws) {
        service = OrderService.on(aws);
    }

    @BeforeEach
    void openTheKitchen() {
        service.serving(aMenu().with(aDish("Ramen").at("12.50", "EUR").stock(3)).with(aDish("Pizza").stock(5)));
    }

    @Test
    void aConfirmedOrderThatIsCancelledGivesItsStockAndItsMoneyBack() {
        var id = confirmed();

        var answer = service.answer(cancelling(id).header("traceparent", TRACE));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("/status")).isEqualTo("CANCELLED");
        assertThat(answer.body().at("/cancellation"))
                .hasToString("{\"reason\":\"CUSTOMER\",\"detail\":\"The customer cancelled the order\"}");
        assertThat(service.answer(theOrder(id)).body()).isEqualTo(answer.body());
        assertThat(service.kept().stock("Ramen")).isEqualTo(3);
        assertThat(refund(id)).isEmpty();
        assertThat(service.kept().payment()).isEqualTo("REFUNDED");
        var cancelled = service.kept().eventDocuments(id).getLast();
        assertThat(cancelled.at("/type").asString()).isEqualTo("platter.order.cancelled.v1");
        assertThat(cancelled.at("/sequence").asInt()).isEqualTo(3);
        assertThat(cancelled.at("/traceparent").asString()).isEqualTo(TRACE);
        assertThat(cancelled.at("/data")).hasToString("""
                {"orderId":"%s","customerId":"ada","cause":"CUSTOMER","cancelledAt":"2026-11-22T10:00:00.250Z"}\
                """.formatted(id));
    }

    @Test
    void anOrderThatIsNotWorkedOnYetIsCancelledAndNeverCharged() {
        var id = placed();

        assertThat(service.answer(cancelling(id)).text("/status")).isEqualTo("CANCELLED");
        refund(id);
        service.process(service.kept().events(id, OrderSubmitted.class));

        assertThat(service.kept().payment()).isEqualTo("DECLINED");
        assertThat(service.kept().stock("Ramen")).isEqualTo(3);
        assertThat(service.answer(theOrder(id)).body().has("charged")).isFalse();
    }

    @Test
    void cancellingAgainIsAnsweredAsTheFirstTime() {
        var id = confirmed();
        var first = service.answer(cancelling(id));
        var once = service.kept().everything();

        var again = service.answer(cancelling(id));

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(service.kept().everything()).isEqualTo(once);
    }

    @Test
    void cancellingTwiceAtOnceGivesTheStockBackOnce() {
        var id = confirmed();
        var meeting = Crossroads.of(2, TransactWriteItemsRequest.class);

        var answers = atOnce(() -> service.answer(cancelling(id), meeting),
                () -> service.answer(cancelling(id), meeting));

        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(service.kept().stock("Ramen")).isEqualTo(3);
        assertThat(service.kept().events(id)).hasSize(3);
    }

    @Test
    void whoeverIsFirstOfTheKitchenAndTheCustomerDecides() {
        var id = confirmed();
        var meeting = Crossroads.of(2, TransactWriteItemsRequest.class);

        var answers = atOnce(() -> service.answer(cancelling(id), meeting),
                () -> service.answer(preparing(id), meeting));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        assertThat(service.kept().events(id)).hasSize(3);
        boolean cancelled = service.answer(theOrder(id)).text("/status").equals("CANCELLED");
        assertThat(service.kept().stock("Ramen")).isEqualTo(cancelled ? 3 : 1);
    }

    @Test
    void whatIsBeingPreparedCanNoLongerBeCancelled() {
        var id = confirmed();
        for (var step : List.of(preparing(id), dispatching(id), delivering(id))) {
            var status = service.answer(step).text("/status");

            var refused = service.answer(cancelling(id));

            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.headers()).containsEntry("content-type", "application/problem+json");
            assertThat(refused.text("/type")).isEqualTo("urn:platter:problem:illegal-transition");
            assertThat(refused.text("/detail")).isEqualTo("An order cannot go from %s to CANCELLED".formatted(status));
        }
        assertThat(service.kept().payment()).isEqualTo("CHARGED");
    }

    @Test
    void toAnybodyElseThereIsNoSuchOrder() {
        var id = confirmed();

        assertThat(service.answer(cancelling(id).by("bob")).status()).isEqualTo(404);
        assertThat(service.answer(cancelling(id).by("chef")).status()).isEqualTo(404);
        assertThat(service.answer(cancelling("no-such-order")).status()).isEqualTo(404);
        assertThat(service.answer(cancelling("no order!")).status()).isEqualTo(404);
        assertThat(service.answer(theOrder(id)).text("/status")).isEqualTo("CONFIRMED");
    }

    @Test
    void aDishThatIsGoneGetsNothingBackAndTheOthersDo() {
        var id = service.answer(anOrderOf("""
                {"currency": "EUR", "lines": [{"dishId": "ramen", "quantity": 1}, {"dishId": "pizza", "quantity": 2}]}
                """)).orderId();
        service.process(service.kept().events(id));
        service.kept().withdraw("Ramen");

        assertThat(service.answer(cancelling(id)).status()).isEqualTo(200);

        assertThat(service.kept().stock("Pizza")).isEqualTo(5);
    }

    @Test
    void anOrderThatIsNotConfirmedWhenItsTimeIsUpIsCancelled() {
        var id = placed();

        assertThat(timeOut(id)).isEmpty();

        var order = service.answer(theOrder(id));
        assertThat(order.text("/status")).isEqualTo("CANCELLED");
        assertThat(order.body().at("/cancellation"))
                .hasToString("{\"reason\":\"TIMED_OUT\",\"detail\":\"The order could not be confirmed in time\"}");
        assertThat(service.kept().eventDocuments(id).getLast().at("/data/cause").asString()).isEqualTo("TIMED_OUT");
        assertThat(service.answer(cancelling(id)).body()).isEqualTo(order.body());
    }

    @Test
    void anOrderWhosePaymentStaysUnavailableTimesOutAndGivesItsStockBack() {
        service.add(aMenu().with(aDish("Unpayable").at("10.04", "EUR").stock(5)));
        var id = service.answer(anOrderFor(1, "Unpayable")).orderId();
        assertThat(service.process(service.kept().events(id, OrderSubmitted.class))).containsExactly(0);
        assertThat(service.kept().stock("Unpayable")).isEqualTo(4);

        timeOut(id);
        refund(id);

        assertThat(service.kept().stock("Unpayable")).isEqualTo(5);
        assertThat(service.process(service.kept().events(id, OrderSubmitted.class))).isEmpty();
        assertThat(service.kept().payment()).isEqualTo("DECLINED");
    }

    @Test
    void anOrderThatWasSettledInTimeIsLeftAlone() {
        var confirmed = confirmed();
        var once = service.kept().everything();

        assertThat(timeOut(confirmed)).isEmpty();

        assertThat(service.kept().everything()).isEqualTo(once);
    }

    @Test
    void anOrderThatIsNotThereIsParkedWithItsCause() {
        var stray = service.kept().events(placed()).getFirst();
        openTheKitchen();

        assertThat(service.timeOut(List.of(stray))).isEmpty();

        assertThat(service.kept().parked("order-timeouts-dlq")).extracting(Parked::cause)
                .allSatisfy(cause -> assertThat(cause).startsWith("there is no order "));
    }

    @Test
    void whatIsNoCancellationIsParkedWithItsCause() {
        var stray = service.kept().events(placed()).getFirst();

        assertThat(service.refund(List.of(stray, "not an event"))).isEmpty();

        assertThat(service.kept().parked("order-refunds-dlq")).extracting(Parked::pointer)
                .containsExactlyInAnyOrder("/type", "");
    }

    private String placed() {
        return service.answer(anOrderFor(2, "Ramen")).orderId();
    }

    private String confirmed() {
        var id = placed();
        assertThat(service.process(service.kept().events(id))).isEmpty();
        return id;
    }

    private List<Integer> refund(String id) {
        return service.refund(service.kept().events(id, OrderCancelled.class));
    }

    private List<Integer> timeOut(String id) {
        return service.timeOut(service.kept().events(id, OrderSubmitted.class));
    }
}
