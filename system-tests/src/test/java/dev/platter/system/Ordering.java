package dev.platter.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;

/** A customer who orders and then waits for what becomes of it. */
record Ordering(Platter platter) {

    /** Places an order, which must be taken. @return its id */
    String place(String currency, String dishId, int quantity) {
        var answer = platter.postJson("/orders", order(currency, dishId, quantity));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.at("/orderId");
    }

    /** The order, once it is no longer just submitted. */
    Answer settled(String orderId) {
        return await().atMost(Platter.PATIENCE).pollInterval(Duration.ofMillis(20))
                .until(() -> platter.get("/orders/" + orderId), order -> !order.at("/status").equals("SUBMITTED"));
    }

    static String order(String currency, String dishId, int quantity) {
        return """
                {"currency":"%s","lines":[{"dishId":"%s","quantity":%d}]}""".formatted(currency, dishId, quantity);
    }
}
