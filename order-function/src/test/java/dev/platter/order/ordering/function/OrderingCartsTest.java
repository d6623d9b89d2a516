package dev.platter.order.ordering.function;

import static dev.platter.order.fixture.ADish.aDish;
import static dev.platter.order.fixture.AMenu.aMenu;
import static dev.platter.order.fixture.ARequest.anOrderFor;
import static dev.platter.order.fixture.ARequest.anOrderOf;
import static dev.platter.order.fixture.ARequest.theOrder;
import static dev.platter.order.fixture.AtOnce.atOnce;
import static dev.platter.order.fixture.Carts.putting;
import static dev.platter.order.fixture.Carts.takingOut;
import static dev.platter.order.fixture.Carts.theCart;
import static dev.platter.order.fixture.Carts.theCartIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.localaws.crash.CallRecorder;
import dev.platter.localaws.crash.LostAnswer;
import dev.platter.order.fixture.ARequest;
import dev.platter.order.fixture.Answer;
import dev.platter.order.fixture.Crossroads;
import dev.platter.order.fixture.Interlude;
import dev.platter.order.fixture.OrderService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

@ExtendWith(EmbeddedAwsExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class OrderingCartsTest {

    private static final ARequest THE_CART = anOrderOf("{\"cartId\": \"lunch\"}");
    private static final ARequest IN_DOLLARS = anOrderOf("{\"cartId\": \"lunch\", \"currency\": \"USD\"}");

    private final OrderService service;

    OrderingCartsTest(EmbeddedAws aws) {
        service = OrderService.on(aws);
    }

    @BeforeEach
    void fillTheCart() {
        service.serving(aMenu().with(aDish("Ramen").at("12.50", "EUR")).with(aDish("Burger").at("13.57", "USD"))
                .with(aDish("Tacos").of("cantina")));
        service.refreshRates();
        service.answer(putting(3, "Ramen"));
    }

    @Test
    void aCartBecomesAnOrderAndIsClosed() {
        var order = service.answer(THE_CART);

        assertThat(order.status()).isEqualTo(201);
        assertThat(order.text("/total/amount")).isEqualTo("37.50");
        assertThat(order.body().has("rates")).isFalse();
        var cart = service.answer(theCart());
        assertThat(cart.status()).isEqualTo(200);
        assertThat(cart.body().toString()).isEqualTo(
                "{\"cartId\":\"lunch\",\"status\":\"SUBMITTED\",\"orderId\":\"%s\"}".formatted(order.orderId()));
        for (var change : List.of(putting(1, "Ramen"), putting(1, "Burger"), takingOut("Ramen"))) {
            var refused = service.answer(change);
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.text("/type")).isEqualTo("urn:platter:problem:cart-closed");
            assertThat(refused.text("/detail")).contains(order.orderId());
        }
    }

    @Test
    void aCartOfSeveralCurrenciesIsChargedWhatItShowedAndTheRatesStandInTheOrder() {
        service.answer(putting(2, "Burger"));
        var cart = service.answer(theCartIn("USD"));

        var placed = service.answer(IN_DOLLARS);
        service.process(service.kept().events(placed.orderId()));

        var order = service.answer(theOrder(placed.orderId()));
        assertThat(order.text("/status")).isEqualTo("CONFIRMED");
        assertThat(order.body().at("/charged")).isEqualTo(cart.body().at("/total"));
        assertThat(order.body().at("/total")).isEqualTo(cart.body().at("/total"));
        assertThat(order.body().at("/rates")).isEqualTo(cart.body().at("/rates"));
        assertThat(order.text("/rates/0/date")).isEqualTo("2026-11-20");
    }

    @Test
    void theSameKeyGetsTheFirstOrderAndAnyOtherIsToldThatTheCartIsClosed() {
        var first = service.answer(THE_CART.key("k1"));

        assertThat(service.answer(THE_CART.key("k1"))).isEqualTo(first);
        for (var again : List.of(THE_CART, THE_CART.key("k2"))) {
            var refused = service.answer(again);
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.text("/type")).isEqualTo("urn:platter:problem:cart-closed");
        }
        assertThat(service.kept().orders()).isEqualTo(1);
    }

    @Test
    void aKeyOfAnotherRequestIsRefused() {
        service.answer(THE_CART.key("k1"));

        for (var other : List.of(IN_DOLLARS, anOrderOf("{\"cartId\": \"dinner\"}"), anOrderFor(3, "Ramen"))) {
            var refused = service.answer(other.key("k1"));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.text("/type")).isEqualTo("urn:platter:problem:idempotency-key-reused");
        }
    }

    @Test
    void aCartWithSomethingThatCannotBeHadIsNotOrderedAndStaysOpen() {
        service.answer(putting(99, "Burger"));

        var refused = service.answer(IN_DOLLARS);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.pointers()).containsExactly("/cartId");
        assertThat(refused.text("/detail")).contains("99 of burger", "OUT_OF_STOCK");
        service.answer(takingOut("Burger"));
        assertThat(service.answer(IN_DOLLARS).status()).isEqualTo(201);
    }

    @Test
    void aCartOfSeveralRestaurantsIsNotOrdered() {
        service.answer(putting(1, "Tacos"));

        assertThat(service.answer(THE_CART).text("/detail")).contains("one restaurant", "cantina");
    }

    @Test
    void whatIsNoOpenCartOfTheCallersIsNotOrdered() {
        assertThat(service.answer(THE_CART.by("bob")).pointers()).containsExactly("/cartId");
        service.answer(takingOut("Ramen"));
        assertThat(service.answer(THE_CART).pointers()).containsExactly("/cartId");
        service.answer(putting(1, "Ramen"));
        service.clock().pass(Duration.ofDays(31));
        assertThat(service.answer(THE_CART).pointers()).containsExactly("/cartId");
        assertThat(service.kept().orders()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{\"cartId\":7}                                                  | 400 | /cartId",
            "{\"cartId\":\"a b\"}                                            | 400 | /cartId",
            "{\"cartId\":\"\"}                                               | 400 | /cartId",
            "{\"cartId\":[\"lunch\"]}                                        | 400 | /cartId",
            "{\"cartId\":\"lunch\",\"lines\":[]}                             | 400 | /lines",
            "{\"cartId\":\"lunch\",\"currency\":\"EURO\"}                    | 400 | /currency",
            "{\"cartId\":\"lunch\",\"currency\":\"XAU\"}                     | 400 | /currency",
            "{\"cartId\":\"lunch\",\"tip\":1}                                | 400 | /tip",
            "{\"cartId\":null}                                               | 400 | /currency",
            "{\"cartId\":\"dinner\"}                                         | 422 | /cartId",
    })
    void whatIsNoOrderOfACartIsRefusedWhereItIsWrong(String body, int status, String pointer) {
        var refused = service.answer(anOrderOf(body));

        assertThat(refused.status()).as(refused.body().toString()).isEqualTo(status);
        assertThat(refused.pointers()).containsExactly(pointer);
        assertThat(service.answer(theCart()).text("/status")).isEqualTo("OPEN");
    }

    @Test
    void inSeveralCurrenciesOneMustBeNamed() {
        service.answer(putting(1, "Burger"));

        assertThat(service.answer(THE_CART).pointers()).containsExactly("/currency");
    }

    @Test
    void anOrderWhoseAnswerWasLostOnTheWayIsOneOrderWithAndWithoutAKey() {
        assertThat(service.answer(THE_CART, LostAnswer.to("TransactWriteItems")).status()).isEqualTo(201);
        service.serving(aMenu().with(aDish("Ramen")));
        service.answer(putting(1, "Ramen"));
        assertThat(service.answer(THE_CART.key("k1"), LostAnswer.to("TransactWriteItems")).status()).isEqualTo(201);
        assertThat(service.kept().orders()).isEqualTo(1);
    }

    @RepeatedTest(3)
    void ofTwoOrdersOfACartAtOnceOneIsPlaced() {
        var meeting = Crossroads.of(2, TransactWriteItemsRequest.class);

        var answers = atOnce(() -> service.answer(THE_CART.key("k1"), meeting),
                () -> service.answer(THE_CART.key("k2"), meeting));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
        assertThat(service.kept().orders()).isEqualTo(1);
    }

    @RepeatedTest(3)
    void ofTwoAtOnceUnderOneKeyBothGetTheOneOrder() {
        var meeting = Crossroads.of(2, TransactWriteItemsRequest.class);

        var answers = atOnce(() -> service.answer(THE_CART.key("k1"), meeting),
                () -> service.answer(THE_CART.key("k1"), meeting));

        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(answers.getFirst()).isEqualTo(answers.getLast());
        assertThat(service.kept().orders()).isEqualTo(1);
    }

    @Test
    void aCartThatIsChangedWhileItIsBeingOrderedIsNotOrdered() {
        var refused = service.answer(THE_CART, Interlude.after(2,
                () -> service.answer(putting(1, "Ramen"))));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("/type")).isEqualTo("urn:platter:problem:cart-changed");
        assertThat(service.answer(THE_CART).text("/total/amount")).isEqualTo("12.50");
    }

    @Test
    void aCartIsOrderedByThreeCallsAndARepeatPaysForTheKey() {
        assertThat(calls(THE_CART.key("k1"))).containsExactly("DynamoDb.GetItem", "DynamoDb.BatchGetItem",
                "DynamoDb.TransactWriteItems");
        assertThat(calls(THE_CART.key("k1"))).containsExactly("DynamoDb.GetItem", "DynamoDb.GetItem",
                "DynamoDb.GetItem");
        assertThat(calls(THE_CART)).containsExactly("DynamoDb.GetItem");
    }

    private List<String> calls(ARequest request) {
        var recorder = new CallRecorder();
        service.answer(request, recorder);
        return recorder.calls();
    }
}
