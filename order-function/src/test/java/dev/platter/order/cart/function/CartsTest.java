package dev.platter.order.cart.function;

import static dev.platter.order.fixture.ADish.aDish;
import static dev.platter.order.fixture.AMenu.aMenu;
import static dev.platter.order.fixture.Carts.putting;
import static dev.platter.order.fixture.Carts.takingOut;
import static dev.platter.order.fixture.Carts.theCart;
import static dev.platter.order.fixture.Carts.theCartIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.localaws.crash.LostAnswer;
import dev.platter.order.fixture.Answer;
import dev.platter.order.fixture.OrderService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EmbeddedAwsExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class CartsTest {

    private final OrderService service;

    CartsTest(EmbeddedAws aws) {
        service = OrderService.on(aws);
    }

    @BeforeEach
    void openTheKitchen() {
        service.serving(
                aMenu().with(aDish("Ramen").at("12.50", "EUR").stock(3)).with(aDish("Burger").at("13.57", "USD"))
                        .with(aDish("Sushi").at("1980", "JPY")));
        service.refreshRates();
    }

    @Test
    void whatIsPutIntoACartIsReadBackWithTheMenusPrices() {
        var put = service.answer(putting(2, "Ramen"));
        var cart = service.answer(theCart());

        assertThat(put.status()).isEqualTo(201);
        assertThat(put.text("/menuPrice/amount")).isEqualTo("12.50");
        assertThat(cart.status()).isEqualTo(200);
        assertThat(cart.text("/status")).isEqualTo("OPEN");
        assertThat(cart.text("/currency")).isEqualTo("EUR");
        assertThat(cart.body().at("/lines")).hasSize(1);
        assertThat(cart.text("/lines/0/name")).isEqualTo("Ramen");
        assertThat(cart.body().at("/lines/0/quantity").asInt()).isEqualTo(2);
        assertThat(cart.text("/lines/0/price/amount")).isEqualTo("25.00");
        assertThat(cart.text("/total/amount")).isEqualTo("25.00");
        assertThat(cart.body().at("/unavailable")).isEmpty();
        assertThat(cart.body().at("/rates")).isEmpty();
        assertThat(Duration.between(service.clock().instant(), Instant.parse(cart.text("/expiresAt"))))
                .isBetween(Duration.ofDays(30), Duration.ofDays(30).plusSeconds(1));
    }

    @Test
    void puttingADishAgainSetsItsQuantity() {
        service.answer(putting(2, "Ramen"));
        var again = service.answer(putting(3, "Ramen"));

        assertThat(again.status()).isEqualTo(200);
        assertThat(service.answer(theCart()).body().at("/lines/0/quantity").asInt()).isEqualTo(3);
    }

    @Test
    void aCartOfSeveralCurrenciesIsToldInTheAskedOneWithTheRatesAndTheirDate() {
        service.answer(putting(2, "Ramen"));
        service.answer(putting(3, "Burger"));
        service.answer(putting(1, "Sushi"));

        var cart = service.answer(theCartIn("USD"));

        assertThat(prices(cart)).containsExactly("Burger 13.57 40.71", "Ramen 14.46 28.92", "Sushi 12.63 12.63");
        assertThat(cart.text("/total/amount")).isEqualTo("82.26");
        assertThat(cart.text("/lines/2/menuPrice/amount")).isEqualTo("1980");
        assertThat(cart.body().at("/rates").valueStream().map(Object::toString)).containsExactly(
                "{\"from\":\"EUR\",\"to\":\"USD\",\"rate\":\"1.1572\",\"date\":\"2026-11-20\"}",
                "{\"from\":\"JPY\",\"to\":\"USD\",\"rate\":\"0.006378217494350438\",\"date\":\"2026-11-20\"}");
    }

    @Test
    void theMinorUnitsAreTheAskedCurrencysOwn() {
        service.answer(putting(2, "Ramen"));

        assertThat(prices(service.answer(theCartIn("JPY")))).containsExactly("Ramen 2268 4536");
        assertThat(prices(service.answer(theCartIn("KWD")))).containsExactly("Ramen 4.440 8.880");
    }

    @Test
    void aCartOfSeveralCurrenciesMustBeToldInWhich() {
        service.answer(putting(2, "Ramen"));
        service.answer(putting(1, "Burger"));

        var cart = service.answer(theCart());

        assertThat(cart.status()).isEqualTo(400);
        assertThat(cart.pointers()).containsExactly("#query/currency");
        assertThat(cart.text("/detail")).contains("EUR and USD");
    }

    @Test
    void whatCannotBeOrderedIsLeftOutAndNamedWithTheReason() {
        service.add(aMenu().with(aDish("Caviar").at("90", "XOF")).with(aDish("Soup")));
        service.answer(putting(4, "Ramen"));
        service.answer(putting(1, "Soup"));
        service.answer(putting(1, "Caviar"));
        service.answer(putting(1, "Burger"));
        service.kept().withdraw("Soup");

        var cart = service.answer(theCartIn("EUR"));

        assertThat(prices(cart)).containsExactly("Burger 11.73 11.73");
        assertThat(cart.text("/total/amount")).isEqualTo("11.73");
        assertThat(cart.body().at("/unavailable").valueStream()
                .map(missing -> missing.path("dishId").asString() + " " + missing.path("reason").asString()))
                .containsExactly("caviar NO_RATE", "ramen OUT_OF_STOCK", "soup WITHDRAWN");
        assertThat(cart.body().toString()).doesNotContain("stock", "left");
    }

    @Test
    void aPriceThatHasChangedSinceIsToldBesideTheOneSeen() {
        service.answer(putting(1, "Ramen"));
        service.kept().reprice("Ramen", "13.50");

        var cart = service.answer(theCart());

        assertThat(cart.text("/lines/0/unitPrice/amount")).isEqualTo("13.50");
        assertThat(cart.text("/lines/0/priceSeen/amount")).isEqualTo("12.50");
        service.answer(putting(1, "Ramen"));
        assertThat(service.answer(theCart()).body().at("/lines/0").has("priceSeen")).isFalse();
    }

    @Test
    void whatIsTakenOutIsGoneAndTakingItOutAgainDoesNoHarm() {
        service.answer(putting(1, "Ramen"));
        service.answer(putting(1, "Burger"));

        assertThat(service.answer(takingOut("Ramen")).status()).isEqualTo(204);
        assertThat(service.answer(takingOut("Ramen")).status()).isEqualTo(204);
        assertThat(prices(service.answer(theCart()))).containsExactly("Burger 13.57 13.57");
    }

    @Test
    void anEmptyCartCostsNothingInEuros() {
        service.answer(putting(1, "Ramen"));
        service.answer(takingOut("Ramen"));

        var cart = service.answer(theCart());

        assertThat(cart.status()).isEqualTo(200);
        assertThat(cart.body().at("/total").toString()).isEqualTo("{\"amount\":\"0.00\",\"currency\":\"EUR\"}");
    }

    @Test
    void toAnybodyElseThereIsNoSuchCart() {
        service.answer(putting(1, "Ramen"));

        assertThat(service.answer(theCart().by("bob")).status()).isEqualTo(404);
        assertThat(service.answer(takingOut("Ramen").by("bob")).status()).isEqualTo(404);
        assertThat(service.answer(putting(2, "Burger").by("bob")).status()).isEqualTo(201);
        assertThat(prices(service.answer(theCart()))).containsExactly("Ramen 12.50 12.50");
        assertThat(prices(service.answer(theCart().by("bob")))).containsExactly("Burger 13.57 27.14");
    }

    @Test
    void aCartLivesThirtyDaysAfterItsLastChangeAndIsGoneThenThoughItIsNotDeletedYet() {
        service.answer(putting(1, "Ramen"));
        service.clock().pass(Duration.ofDays(29));
        service.answer(putting(1, "Burger"));
        service.clock().pass(Duration.ofDays(30));
        assertThat(service.answer(theCartIn("USD")).body().at("/lines")).hasSize(2);

        service.clock().pass(Duration.ofSeconds(1));

        assertThat(service.answer(theCart()).status()).isEqualTo(404);
        assertThat(service.answer(takingOut("Ramen")).status()).isEqualTo(404);
        assertThat(service.answer(putting(1, "Burger")).status()).isEqualTo(201);
        assertThat(prices(service.answer(theCart()))).containsExactly("Burger 13.57 13.57");
    }

    @Test
    void ofFortyDishesTheFortyFirstIsRefusedAndEachOfTheFortyCanStillBeChanged() {
        service.serving(aMenu().withDishes(41));
        for (int i = 0; i < 40; i++) {
            assertThat(service.answer(putting(1, "Dish " + i)).status()).isEqualTo(201);
        }

        var oneMore = service.answer(putting(1, "Dish 40"));

        assertThat(oneMore.status()).isEqualTo(422);
        assertThat(oneMore.text("/type")).isEqualTo("urn:platter:problem:cart-full");
        assertThat(service.answer(putting(2, "Dish 39")).status()).isEqualTo(200);
        assertThat(service.answer(takingOut("Dish 0")).status()).isEqualTo(204);
        assertThat(service.answer(putting(1, "Dish 40")).status()).isEqualTo(201);
        assertThat(service.answer(theCart()).body().at("/lines")).hasSize(40);
    }

    @Test
    void aCartThatCostsMoreThanMoneyCanBeIsRefusedInThatCurrencyOnly() {
        service.add(aMenu().with(aDish("Truffle").at("900000000.00", "EUR")));
        service.answer(putting(1, "Truffle"));

        var yen = service.answer(theCartIn("JPY"));

        assertThat(yen.status()).isEqualTo(422);
        assertThat(yen.text("/type")).isEqualTo("urn:platter:problem:total-too-large");
        assertThat(service.answer(theCartIn("EUR")).status()).isEqualTo(200);
    }

    @Test
    void whatIsWrittenTwiceBecauseItsAnswerWasLostIsThereOnce() {
        for (var call : List.of("PutItem", "UpdateItem")) {
            assertThat(service.answer(putting(2, "Ramen"), LostAnswer.to(call)).status()).isBetween(200, 201);
        }
        assertThat(service.answer(takingOut("Ramen"), LostAnswer.to("UpdateItem")).status()).isEqualTo(204);
        assertThat(service.answer(theCart()).body().at("/lines")).isEmpty();
    }

    private static List<String> prices(Answer cart) {
        return cart.body().at("/lines").valueStream().map(line -> "%s %s %s".formatted(line.path("name").asString(),
                line.at("/unitPrice/amount").asString(), line.at("/price/amount").asString())).toList();
    }
}
