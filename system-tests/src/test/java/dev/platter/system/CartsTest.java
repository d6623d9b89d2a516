package dev.platter.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnEveryHome
class CartsTest {

    private final Menu menu;
    private final Platter platter;
    private Carts cart;

    CartsTest(Platter platter) {
        this.platter = platter;
        this.menu = new Menu(platter);
        this.cart = Carts.of(platter);
    }

    @BeforeEach
    void takeAnother() {
        cart = Carts.of(platter);
    }

    @Test
    void whatIsPutIntoACartIsReadBackInTheMenusCurrency() {
        assertThat(cart.put(menu.dish("Shoyu Ramen"), 1).status()).isEqualTo(201);
        assertThat(cart.put(menu.dish("Shoyu Ramen"), 2).status()).isEqualTo(200);

        var answer = platter.get("/carts/" + cart.id());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("/currency")).isEqualTo("EUR");
        assertThat(answer.at("/lines/0/name")).isEqualTo("Shoyu Ramen");
        assertThat(answer.at("/total/amount")).isEqualTo("25.00");
    }

    @Test
    void aCartIsToldInTheAskedCurrencyWithTheRateAndItsDate() {
        cart.put(menu.dish("Shoyu Ramen"), 2);

        var answer = cart.onceConverted("JPY");

        assertThat(answer.at("/lines/0/menuPrice/amount")).isEqualTo("12.50");
        assertThat(answer.at("/lines/0/price/currency")).isEqualTo("JPY");
        assertThat(answer.json().at("/total")).isEqualTo(answer.json().at("/lines/0/price"));
        assertThat(answer.at("/rates/0/from")).isEqualTo("EUR");
        assertThat(answer.at("/rates/0/date")).matches("\\d{4}-\\d{2}-\\d{2}");
    }

    @Test
    void aDishOfWhichThereAreFewerIsLeftOutAndNamed() {
        cart.put(menu.dish("Shoyu Ramen"), 1);
        cart.put("last-truffle-pasta", 99);

        var answer = cart.in("EUR");

        assertThat(answer.json().at("/lines")).hasSize(1);
        assertThat(answer.at("/unavailable/0/dishId")).isEqualTo("last-truffle-pasta");
        assertThat(answer.at("/unavailable/0/reason")).isEqualTo("OUT_OF_STOCK");
        assertThat(answer.at("/total/amount")).isEqualTo("12.50");
    }

    @Test
    void whatIsTakenOutIsGone() {
        cart.put(menu.dish("Shoyu Ramen"), 1);

        assertThat(cart.takeOut(menu.dish("Shoyu Ramen")).status()).isEqualTo(204);
        assertThat(cart.takeOut(menu.dish("Shoyu Ramen")).status()).isEqualTo(204);
        assertThat(cart.in("EUR").json().at("/lines")).isEmpty();
    }

    @Test
    void aCartIsOrderedForTheTotalThatItShowedAndIsClosed() {
        cart.put(menu.dish("Shoyu Ramen"), 2);
        var shown = cart.onceConverted("JPY");

        var placed = platter.postJson("/orders", "{\"cartId\":\"%s\",\"currency\":\"JPY\"}".formatted(cart.id()));

        assertThat(placed.status()).as(placed.text()).isEqualTo(201);
        assertThat(placed.json().at("/total")).isEqualTo(shown.json().at("/total"));
        assertThat(placed.json().at("/rates")).isEqualTo(shown.json().at("/rates"));
        var settled = new Ordering(platter).settled(placed.at("/orderId"));
        assertThat(settled.json().at("/charged")).isEqualTo(shown.json().at("/total"));
        assertThat(cart.in("JPY").at("/orderId")).isEqualTo(placed.at("/orderId"));
        assertThat(cart.put(menu.dish("Shoyu Ramen"), 1).status()).isEqualTo(409);
        assertThat(platter.postJson("/orders", "{\"cartId\":\"%s\"}".formatted(cart.id())).status()).isEqualTo(409);
    }

    @Test
    void whatCannotBePutOrReadIsAProblem() {
        assertThat(cart.put("not-in-the-menu", 1).status()).isEqualTo(422);
        assertThat(cart.put(menu.dish("Shoyu Ramen"), 100).pointers()).containsExactly("/quantity");
        assertThat(cart.in("EUR").status()).isEqualTo(404);
        assertThat(cart.takeOut("ramen").status()).isEqualTo(404);
    }
}
