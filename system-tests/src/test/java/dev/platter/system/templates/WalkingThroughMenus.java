package dev.platter.system.templates;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;

/** All that is done with a menu: by whoever looks, and by its owner. The seed must be planted. */
record WalkingThroughMenus(LoneFunctions functions) {

    private static final String SOUP = """
            {"name":"%s","description":"","price":{"amount":"6.50","currency":"EUR"},"category":"SOUP","allergens":[]%s}""";

    void everyWay() {
        assertThat(answer(Call.of("GET /restaurants")).path("restaurants")).isNotEmpty();
        answer(Call.of("GET /restaurants/{restaurantId}").path("restaurantId", "sakura"));
        assertThat(answer(Call.of("GET /menu").query("restaurant", "sakura")).path("dishes")).isNotEmpty();
        assertThat(answer(Call.of("GET /menu").query("category", "PIZZA")).path("dishes")).isNotEmpty();
        owned(answer(Call.of("POST /restaurants/{restaurantId}/dishes").path("restaurantId", "sakura")
                .by("demo-restaurant").body(SOUP.formatted("Soup", ",\"stock\":5"))).path("dishId").asString());
    }

    private void owned(String dish) {
        answer(on("PUT /dishes/{dishId}", dish).body(SOUP.formatted("Miso Soup", "")));
        answer(on("PUT /dishes/{dishId}/restocks/{restockId}", dish).path("restockId", "r1").body("{\"portions\":2}"));
        assertThat(answer(on("GET /dishes/{dishId}/stock", dish)).path("stock").asInt()).isEqualTo(7);
        assertThat(answer(on("GET /dishes/{dishId}", dish)).path("name").asString()).isEqualTo("Miso Soup");
        answer(on("DELETE /dishes/{dishId}", dish));
    }

    private static Call on(String routeKey, String dish) {
        return Call.of(routeKey).path("dishId", dish).by("demo-restaurant").header("if-match", "*");
    }

    private JsonNode answer(Call call) {
        return functions.answer("menuApi", call);
    }
}
