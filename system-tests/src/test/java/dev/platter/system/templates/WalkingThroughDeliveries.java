package dev.platter.system.templates;

import static org.assertj.core.api.Assertions.assertThat;

/** Every way that delivery conditions can take: of an area where it is hot, which raises an alert, and of others. */
record WalkingThroughDeliveries(LoneFunctions functions) {

    void everyWay() {
        functions.run("refreshDeliveryConditions");
        var madrid = functions.answer("deliveryApi",
                Call.of("GET /delivery-conditions/{zip}").path("zip", "28004"));
        assertThat(madrid.at("/delay/causes/0").asString()).isEqualTo("HEAT");
    }
}
