package dev.platter.system.templates;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;

/** Every way that a cart can take; the exchange rates have been brought by the clock. */
record WalkingThroughCarts(LoneFunctions functions) {

    private static final String ITEM = " /carts/{cartId}/items/{dishId}";

    void everyWay() {
        put("ramen", 2);
        put("moussaka", 1);
        functions.answer("cartApi", item("DELETE", "moussaka"));
        assertThat(cart().at("/lines")).hasSize(1);
        functions.answer("orderApi", Call.of("POST /orders").body("{\"cartId\":\"lunch\"}"));
        assertThat(cart().at("/status").asString()).isEqualTo("SUBMITTED");
    }

    private void put(String dish, int quantity) {
        functions.answer("cartApi", item("PUT", dish).body("{\"quantity\":%d}".formatted(quantity)));
    }

    private JsonNode cart() {
        return functions.answer("cartApi", Call.of("GET /carts/{cartId}").path("cartId", "lunch"));
    }

    private static Call item(String method, String dish) {
        return Call.of(method + ITEM).path("cartId", "lunch").path("dishId", dish);
    }
}
