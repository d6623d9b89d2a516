package dev.platter.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@OnEveryHome
class OrderingTest {

    private final Menu menu;
    private final Ordering ordering;
    private final Platter platter;

    OrderingTest(Platter platter) {
        this.platter = platter;
        this.menu = new Menu(platter);
        this.ordering = new Ordering(platter);
    }

    @Test
    void theMenuNamesDishesWithTheirPrices() {
        var answer = platter.get("/menu?restaurant=sakura");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("content-type")).isEqualTo("application/json");
        assertThat(answer.json().path("dishes").valueStream())
                .hasSizeGreaterThan(3)
                .allSatisfy(dish -> assertThat(dish.at("/price/amount").asString()).matches("\\d+\\.\\d{2}"));
    }

    @Test
    void anOrderIsSubmittedAtOnceAndConfirmedAndChargedSoonAfter() {
        var answer = platter.postJson("/orders", Ordering.order("EUR", menu.dish("Shoyu Ramen"), 2));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.at("/status")).isEqualTo("SUBMITTED");
        assertThat(answer.header("location")).isEqualTo("/orders/" + answer.at("/orderId"));
        var settled = ordering.settled(answer.at("/orderId"));
        assertThat(settled.at("/status")).isEqualTo("CONFIRMED");
        assertThat(settled.json().at("/charged")).isEqualTo(answer.json().at("/total"));
    }

    @Test
    void anOrderWhosePaymentIsDeclinedIsRejectedWithTheReason() {
        var settled = ordering.settled(ordering.place("EUR", menu.dish("Declined Dumplings"), 1));

        assertThat(settled.at("/status")).isEqualTo("REJECTED");
        assertThat(settled.at("/rejection/reason")).isEqualTo("PAYMENT_DECLINED");
        assertThat(settled.at("/charged/amount")).isEmpty();
    }

    @Test
    void anOrderThatNobodyPlacedIsA404Problem() {
        var answer = platter.get("/orders/nobody-placed-this");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
    }
}
