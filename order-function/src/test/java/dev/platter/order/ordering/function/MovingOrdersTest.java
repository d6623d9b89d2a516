package dev.platter.order.ordering.function;

import static dev.platter.order.fixture.ADish.aDish;
import static dev.platter.order.fixture.AMenu.aMenu;
import static dev.platter.order.fixture.ARequest.anOrderFor;
import static dev.platter.order.fixture.ARequest.cancelling;
import static dev.platter.order.fixture.ARequest.delivering;
import static dev.platter.order.fixture.ARequest.dispatching;
import static dev.platter.order.fixture.ARequest.preparing;
import static dev.platter.order.fixture.ARequest.theHistory;
import static dev.platter.order.fixture.ARequest.theOrder;
import static dev.platter.order.fixture.AtOnce.atOnce;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;

import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.localaws.crash.Crash;
import dev.platter.localaws.crash.CrashAt;
import dev.platter.order.fixture.ARequest;
import dev.platter.order.fixture.Answer;
import dev.platter.order.fixture.Crossroads;
import dev.platter.order.fixture.OrderService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** Into the kitchen, out of it, to the door. */
@ExtendWith(EmbeddedAwsExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class MovingOrdersTest {

    private final OrderService service;

    MovingOrdersTest(EmbeddedAws aws) {
        service = OrderService.on(aws);
    }

    @BeforeEach
    void openTheKitchen() {
        service.serving(aMenu().with(aDish("Ramen").stock(30)).with(aDish("Declined").at("10.01", "EUR")));
    }

    @Test
    void anOrderGoesFromTheKitchenToTheDoorAndEachStepIsTold() {
        var id = confirmed();

        moved(preparing(id), "PREPARING");
        moved(dispatching(id), "OUT_FOR_DELIVERY");
        moved(delivering(id), "DELIVERED");

        var events = service.kept().eventDocuments(id);
        assertThat(events).extracting(event -> event.at("/sequence").asInt()).containsExactly(1, 2, 3, 4, 5);
        assertThat(events.subList(2, 5)).allSatisfy(
                event -> assertThat(event.at("/type").asString()).isEqualTo("platter.order.status-changed.v1"));
        assertThat(events.subList(2, 5)).extracting(event -> event.at("/data/from").asString())
                .containsExactly("CONFIRMED", "PREPARING", "OUT_FOR_DELIVERY");
        assertThat(events.getLast().at("/data")).hasToString("""
                {"orderId":"%s","customerId":"ada","from":"OUT_FOR_DELIVERY","to":"DELIVERED",\
                "changedAt":"%s"}""".formatted(id, service.clock().instant()));
    }

    @Test
    void aStepThatIsAskedForAgainByTheSameIsAnsweredWithTheOrder() {
        var id = confirmed();
        for (var step : List.of(preparing(id), dispatching(id), delivering(id))) {
            var first = service.answer(step);
            var again = service.answer(step);

            assertThat(again.status()).isEqualTo(200);
            assertThat(again.body()).isEqualTo(first.body());
        }
        assertThat(service.kept().events(id)).hasSize(5);
        assertThat(service.answer(preparing(id)).text("/status")).isEqualTo("DELIVERED");
        assertThat(service.answer(dispatching(id)).text("/status")).isEqualTo("DELIVERED");
    }

    @Test
    void aStepThatCannotFollowIsRefusedWithFromAndTo() {
        var id = service.answer(anOrderFor(1, "Ramen")).orderId();

        refused(preparing(id), "SUBMITTED", "PREPARING");
        refused(dispatching(id), "SUBMITTED", "OUT_FOR_DELIVERY");
        service.process(service.kept().events(id));
        refused(dispatching(id), "CONFIRMED", "OUT_FOR_DELIVERY");
        refused(delivering(id), "CONFIRMED", "DELIVERED");
        service.answer(preparing(id));
        refused(delivering(id), "PREPARING", "DELIVERED");
    }

    @Test
    void whatIsOverGoesNowhere() {
        var cancelled = confirmed();
        service.answer(cancelling(cancelled));
        var rejected = service.answer(anOrderFor(1, "Declined")).orderId();
        service.process(service.kept().events(rejected));

        refused(preparing(cancelled), "CANCELLED", "PREPARING");
        refused(dispatching(cancelled), "CANCELLED", "OUT_FOR_DELIVERY");
        refused(preparing(rejected), "REJECTED", "PREPARING");
        refused(cancelling(rejected), "REJECTED", "CANCELLED");
    }

    @Test
    void toWhoeverDoesNotOwnTheRestaurantThereIsNoSuchOrder() {
        var id = confirmed();

        assertThat(service.answer(preparing(id).by("another-chef")).status()).isEqualTo(404);
        assertThat(service.answer(preparing(id).by("ada")).status()).isEqualTo(404);
        service.answer(preparing(id));
        assertThat(service.answer(preparing(id).by("another-chef")).status()).isEqualTo(404);
        assertThat(service.kept().events(id)).hasSize(3);
    }

    @Test
    void toWhoeverIsNoCourierThereIsNoSuchOrder() {
        var id = confirmed();
        service.answer(preparing(id));

        assertThat(service.answer(dispatching(id).in("chefs")).status()).isEqualTo(404);
        assertThat(service.answer(delivering(id).in("couriersx")).status()).isEqualTo(404);
        assertThat(service.answer(dispatching("no-such-order")).status()).isEqualTo(404);
        assertThat(service.answer(dispatching("no order!")).status()).isEqualTo(404);
    }

    @Test
    void onlyTheCourierWhoTookAnOrderBringsIt() {
        var id = confirmed();
        service.answer(preparing(id));
        service.answer(dispatching(id));

        assertThat(service.answer(delivering(id).by("cleo")).status()).isEqualTo(404);
        assertThat(service.answer(dispatching(id).by("cleo")).status()).isEqualTo(404);
        assertThat(service.answer(delivering(id)).status()).isEqualTo(200);
        assertThat(service.answer(delivering(id).by("cleo")).status()).isEqualTo(404);
    }

    @Test
    void ofTwoCouriersAtOnceOneTakesTheOrder() {
        var id = confirmed();
        service.answer(preparing(id));
        var meeting = Crossroads.of(2, TransactWriteItemsRequest.class);

        var answers = atOnce(() -> service.answer(dispatching(id), meeting),
                () -> service.answer(dispatching(id).by("cleo"), meeting));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 404);
        assertThat(service.kept().events(id)).hasSize(4);
    }

    @Test
    void aStepThatIsAskedForTwiceAtOnceIsTakenOnce() {
        var id = confirmed();
        var meeting = Crossroads.of(2, TransactWriteItemsRequest.class);

        var answers = atOnce(() -> service.answer(preparing(id), meeting),
                () -> service.answer(preparing(id), meeting));

        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(service.kept().events(id)).hasSize(3);
    }

    @Test
    void aStepWhoseAnswerWasLostIsTakenOnce() {
        CrashAt.everywhere(2).forEach(crash -> {
            var id = confirmed();
            assertThatExceptionOfType(Crash.class).isThrownBy(() -> service.answer(preparing(id), crash));

            moved(preparing(id), "PREPARING");

            assertThat(service.kept().events(id)).hasSize(3);
        });
    }

    @Test
    void theHistoryTellsEveryStepWithItsTimeAndCause() {
        var id = service.answer(anOrderFor(1, "Ramen")).orderId();
        service.clock().pass(Duration.ofSeconds(1));
        service.process(service.kept().events(id));
        service.clock().pass(Duration.ofMinutes(1));
        service.answer(preparing(id));
        service.answer(dispatching(id));
        service.answer(delivering(id));

        var history = service.answer(theHistory(id)).body();

        assertThat(history.at("/orderId").asString()).isEqualTo(id);
        assertThat(history.at("/events/1")).hasToString("""
                {"sequence":2,"type":"platter.order.confirmed.v1","status":"CONFIRMED",\
                "time":"%s","by":"PAYMENT","cause":"The dishes were set aside and the payment was charged"}\
                """.formatted(service.clock().instant().minus(Duration.ofMinutes(1))));
        assertThat(history.at("/events").valueStream().map(event -> event.at("/by").asString()))
                .containsExactly("CUSTOMER", "PAYMENT", "RESTAURANT", "COURIER", "COURIER");
        for (var event : service.kept().eventDocuments(id)) {
            var told = history.at("/events/" + (event.at("/sequence").asInt() - 1));
            assertThat(told.at("/type")).isEqualTo(event.at("/type"));
            assertThat(told.at("/time")).isEqualTo(event.at("/time"));
            assertThat(told.at("/sequence").asInt()).isEqualTo(event.at("/sequence").asInt());
        }
    }

    @Test
    void theHistoryOfARejectedOrderTellsWhy() {
        var id = service.answer(anOrderFor(1, "Declined")).orderId();
        service.process(service.kept().events(id));

        var history = service.answer(theHistory(id));

        assertThat(history.text("/events/1/by")).isEqualTo("PAYMENT");
        assertThat(history.text("/events/1/cause")).isEqualTo("The payment was declined: card_declined");
    }

    @Test
    void aHistoryIsForItsCustomerOnly() {
        var id = confirmed();

        assertThat(service.answer(theHistory(id).by("bob")).status()).isEqualTo(404);
        assertThat(service.answer(theHistory("no-such-order")).status()).isEqualTo(404);
        assertThat(service.answer(theHistory("no order!")).status()).isEqualTo(404);
    }

    private String confirmed() {
        var id = service.answer(anOrderFor(1, "Ramen")).orderId();
        assertThat(service.process(service.kept().events(id))).isEmpty();
        return id;
    }

    private void moved(ARequest step, String status) {
        var answer = service.answer(step);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("/status")).isEqualTo(status);
        assertThat(service.answer(theOrder(answer.orderId())).body()).isEqualTo(answer.body());
    }

    private void refused(ARequest step, String from, String to) {
        var answer = service.answer(step);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("/type")).isEqualTo("urn:platter:problem:illegal-transition");
        assertThat(answer.text("/detail")).isEqualTo("An order cannot go from %s to %s".formatted(from, to));
    }
}
