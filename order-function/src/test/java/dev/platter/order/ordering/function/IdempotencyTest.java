package dev.platter.order.ordering.function;

import static dev.platter.order.fixture.ADish.aDish;
import static dev.platter.order.fixture.AMenu.aMenu;
import static dev.platter.order.fixture.ARequest.anOrderFor;
import static dev.platter.order.fixture.ARequest.anOrderOf;
import static dev.platter.order.fixture.ARequest.theOrder;
import static dev.platter.order.fixture.AtOnce.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.localaws.crash.LostAnswer;
import dev.platter.order.fixture.Answer;
import dev.platter.order.fixture.Crossroads;
import dev.platter.order.fixture.OrderService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

@ExtendWith(EmbeddedAwsExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class IdempotencyTest {

    private final OrderService service;

    IdempotencyTest(EmbeddedAws aws) {
        service = OrderService.on(aws);
    }

    @BeforeEach
    void openTheKitchen() {
        service.serving(
                aMenu().with(aDish("Ramen").at("12.50", "EUR").stock(10)).with(aDish("Pizza").at("9.80", "EUR")));
    }

    @Test
    void withoutAKeyTwoRequestsAreTwoOrders() {
        assertThat(service.answer(anOrderFor(1, "Ramen")).orderId())
                .isNotEqualTo(service.answer(anOrderFor(1, "Ramen")).orderId());
    }

    @Test
    void aRepeatedRequestGetsTheFirstAnswer() {
        var first = service.answer(anOrderFor(2, "Ramen").key("k1"));

        var second = service.answer(anOrderFor(2, "Ramen").key("k1"));

        assertThat(second).isEqualTo(first);
        assertThat(service.kept().orders()).isEqualTo(1);
        assertThat(service.kept().events(first.orderId())).hasSize(1);
    }

    @Test
    void theFirstAnswerIsGivenAlsoWhenTheOrderHasMovedOn() {
        var first = service.answer(anOrderFor(2, "Ramen").key("k1"));
        service.clock().pass(Duration.ofMinutes(1));
        service.process(service.kept().events(first.orderId()));

        assertThat(service.answer(theOrder(first.orderId())).text("/status")).isEqualTo("CONFIRMED");
        assertThat(service.answer(anOrderFor(2, "Ramen").key("k1"))).isEqualTo(first);
    }

    @Test
    void theFirstAnswerIsGivenAlsoWhenTheDishIsWithdrawnOrDearerByNow() {
        var ramen = service.answer(anOrderFor(2, "Ramen").key("k1"));
        var pizza = service.answer(anOrderFor(2, "Pizza").key("k2"));

        service.kept().withdraw("Ramen");
        service.kept().reprice("Pizza", "99");

        assertThat(service.answer(anOrderFor(2, "Ramen").key("k1"))).isEqualTo(ramen);
        assertThat(service.answer(anOrderFor(2, "Pizza").key("k2"))).isEqualTo(pizza);
    }

    @Test
    void howTheRequestIsWrittenDoesNotMatter() {
        var first = service.answer(anOrderOf("""
                {"currency":"EUR","lines":[{"dishId":"ramen","quantity":2},{"dishId":"pizza","quantity":1}]}""")
                .key("k1"));

        var second = service.answer(anOrderOf("""
                { "lines": [ {"quantity": 1, "dishId": "pizza"}, {"quantity": 1, "dishId": "ramen"},
                  {"quantity": 1, "dishId": "ramen"} ], "currency": "EUR" }""").key("\"k1\""));

        assertThat(second).isEqualTo(first);
    }

    @Test
    void aKeyOfAnotherOrderIsRefusedAndNothingIsWritten() {
        service.answer(anOrderFor(2, "Ramen").key("k1"));

        for (var other : List.of(anOrderFor(3, "Ramen"), anOrderFor(2, "Pizza"), anOrderFor(1, "Nothing"))) {
            var answer = service.answer(other.key("k1"));

            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.text("/type")).isEqualTo("urn:platter:problem:idempotency-key-reused");
            assertThat(answer.pointers()).containsExactly("#header/idempotency-key");
        }
        assertThat(service.kept().orders()).isEqualTo(1);
    }

    @Test
    void anothersKeyIsAnotherKey() {
        var adas = service.answer(anOrderFor(2, "Ramen").key("k1").by("ada"));
        var bobs = service.answer(anOrderFor(3, "Ramen").key("k1").by("bob"));

        assertThat(List.of(adas.status(), bobs.status())).containsOnly(201);
        assertThat(bobs.orderId()).isNotEqualTo(adas.orderId());
    }

    @Test
    void aKeyIsFreeAgainAfterADayThoughItIsNotDeletedYet() {
        var first = service.answer(anOrderFor(2, "Ramen").key("k1"));

        service.clock().pass(Duration.ofHours(24));
        assertThat(service.answer(anOrderFor(2, "Ramen").key("k1"))).isEqualTo(first);

        service.clock().pass(Duration.ofSeconds(1));
        var later = service.answer(anOrderFor(1, "Pizza").key("k1"));
        assertThat(later.status()).isEqualTo(201);
        assertThat(later.orderId()).isNotEqualTo(first.orderId());
    }

    @Test
    void anExpiredKeyDoesNotBringAWithdrawnDishBack() {
        service.answer(anOrderFor(2, "Ramen").key("k1"));
        service.kept().withdraw("Ramen");

        service.clock().pass(Duration.ofHours(25));

        assertThat(service.answer(anOrderFor(2, "Ramen").key("k1")).pointers()).containsExactly("/lines/0/dishId");
    }

    @Test
    void aRefusedOrderDoesNotUseTheKeyUp() {
        assertThat(service.answer(anOrderFor(1, "Soup").key("k1")).status()).isEqualTo(422);
        assertThat(service.answer(anOrderFor(1, "Ramen").key("k1")).status()).isEqualTo(201);
    }

    @Test
    void ofTwoAtOnceOneOrdersAndBothGetItsAnswer() {
        var meeting = Crossroads.of(2, TransactWriteItemsRequest.class);

        var answers = atOnce(
                () -> service.answer(anOrderFor(2, "Ramen").key("k1"), meeting),
                () -> service.answer(anOrderFor(2, "Ramen").key("k1"), meeting));

        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(answers.getFirst()).isEqualTo(answers.getLast());
        assertThat(service.kept().orders()).isEqualTo(1);
        assertThat(service.kept().events(answers.getFirst().orderId())).hasSize(1);
    }

    @Test
    void ofTwoDifferentOnesAtOnceOneOrdersAndOneIsRefused() {
        var meeting = Crossroads.of(2, TransactWriteItemsRequest.class);

        var answers = atOnce(
                () -> service.answer(anOrderFor(2, "Ramen").key("k1"), meeting),
                () -> service.answer(anOrderFor(3, "Ramen").key("k1"), meeting));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 422);
        assertThat(service.kept().orders()).isEqualTo(1);
    }

    @Test
    void anOrderWhoseAnswerWasLostOnTheWayIsOneOrderWithAndWithoutAKey() {
        var keyed = service.answer(anOrderFor(2, "Ramen").key("k1"), LostAnswer.to("TransactWriteItems"));
        var plain = service.answer(anOrderFor(2, "Ramen"), LostAnswer.to("TransactWriteItems"));

        assertThat(List.of(keyed, plain)).extracting(Answer::status).containsOnly(201);
        assertThat(service.kept().orders()).isEqualTo(2);
    }
}
