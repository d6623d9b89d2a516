package dev.platter.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;

/** A customer with a cart of her own. */
record Carts(Platter platter, String id) {

    static Carts of(Platter platter) {
        return new Carts(platter, UUID.randomUUID().toString());
    }

    Answer put(String dishId, int quantity) {
        return platter.send("PUT", item(dishId), "{\"quantity\":%d}".formatted(quantity), "content-type",
                "application/json");
    }

    Answer takeOut(String dishId) {
        return platter.send("DELETE", item(dishId), "");
    }

    Answer in(String currency) {
        return platter.get("/carts/" + id + "?currency=" + currency);
    }

    /** The cart in that currency, once the rates that the clock brings are there. */
    Answer onceConverted(String currency) {
        var cart = await().atMost(Platter.PATIENCE).pollInterval(Duration.ofMillis(100))
                .until(() -> in(currency), answer -> !answer.text().contains("NO_RATE"));
        assertThat(cart.status()).as(cart.text()).isEqualTo(200);
        return cart;
    }

    private String item(String dishId) {
        return "/carts/" + id + "/items/" + dishId;
    }
}
