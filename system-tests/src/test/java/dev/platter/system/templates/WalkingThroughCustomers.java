package dev.platter.system.templates;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;

/** Every way that a customer can take, from the registration to the erasure. */
record WalkingThroughCustomers(LoneFunctions functions) {

    private static final String WHO = "a-guest";
    private static final String ADDRESS = "a-guest@example.com";
    private static final String PROFILE = """
            {"name":"A guest","email":"%s","preferences":{"currency":"EUR","units":"METRIC","marketingConsent":false}}
            """.formatted(ADDRESS);

    void everyWay() {
        answer(Call.of("PUT /customers/me").body(PROFILE));
        answer(Call.of("PUT /customers/me").header("if-match", "*").body(PROFILE));
        answer(address("PUT")
                .body("{\"street\":\"Am Markt 1\",\"postalCode\":\"10115\",\"city\":\"Berlin\",\"country\":\"DE\"}"));
        answer(address("DELETE"));
        var order = functions.answer("orderApi", Call.of("POST /orders").header("idempotency-key", "a-guests").body(
                "{\"currency\":\"EUR\",\"lines\":[{\"dishId\":\"ramen\",\"quantity\":1}]}").by(WHO)).at("/orderId")
                .asString();
        functions.until(() -> functions.aws().mailbox().to(ADDRESS).size() == 2);
        functions.until(() -> answer(Call.of("GET /customers/me/export")).at("/mails/1").has("sentAt"));
        functions.answer("orderApi", Call.of("POST /orders/{orderId}/cancel").path("orderId", order).by(WHO));
        assertThat(answer(Call.of("GET /customers/me")).at("/name").asString()).isEqualTo("A guest");
        answer(Call.of("DELETE /customers/me"));
    }

    private static Call address(String method) {
        return Call.of(method + " /customers/me/addresses/{addressId}").path("addressId", "home");
    }

    private JsonNode answer(Call call) {
        return functions.answer("customerApi", call.by(WHO));
    }
}
