package dev.platter.system.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;

import dev.platter.order.menu.adapter.DynamoDishes;
import dev.platter.order.menu.adapter.MenuSeed;
import dev.platter.order.menu.domain.AddingDishes;

/** Every way that an order can take. */
record WalkingThroughOrders(LoneFunctions functions) {

    /** At 10.03 EUR each, a total that ends in 04. */
    private static final int NEVER_CHARGED = 68;

    void everyWay() {
        new MenuSeed(new AddingDishes(new DynamoDishes(functions.aws().dynamoDbClient(), "platter-dev-orders")))
                .plant();
        confirmedThenCancelled();
        delivered(placed(order("ramen", 1)));
        timedOut(placed(order("flaky-pastry", NEVER_CHARGED)));
        settled(placed(order("last-truffle-pasta", 3)), "REJECTED");
        settled(placed(order("declined-dumplings", 1)), "REJECTED");
    }

    private void confirmedThenCancelled() {
        var lunch = order("ramen", 1).header("idempotency-key", "lunch");
        var id = placed(lunch);
        assertThat(placed(lunch)).isEqualTo(id);
        settled(id, "CONFIRMED");
        assertThat(functions.answer("orderApi", on(id, "cancel")).at("/status").asString()).isEqualTo("CANCELLED");
        functions.until(() -> functions.aws().dynamoDbClient()
                .scan(scan -> scan.tableName("platter-dev-sandbox-payments")).items().toString().contains("REFUNDED"));
    }

    /** By the seed's restaurant, which is asked for whose it is when nothing is left to do. */
    private void delivered(String id) {
        settled(id, "CONFIRMED");
        functions.answer("orderApi", on(id, "prepare").by("demo-restaurant", "restaurants"));
        functions.answer("orderApi", on(id, "prepare").by("demo-restaurant", "restaurants"));
        functions.answer("orderApi", on(id, "dispatch").by("a-courier", "couriers"));
        functions.answer("orderApi", on(id, "deliver").by("a-courier", "couriers"));
        assertThat(functions.answer("orderApi", Call.of("GET /orders/{orderId}/history").path("orderId", id))
                .at("/events")).hasSize(5);
        assertThat(functions.answer("orderApi", Call.of("GET /orders")).at("/orders")).isNotEmpty();
    }

    /** The queue would hold the event back for minutes; one that comes without delay is as good. */
    private void timedOut(String id) {
        var queue = functions.aws().sqsClient()
                .getQueueUrl(request -> request.queueName("platter-dev-order-timeouts")).queueUrl();
        functions.aws().sqsClient().sendMessage(request -> request.queueUrl(queue).messageBody(submitted(id))
                .delaySeconds(0));
        settled(id, "CANCELLED");
    }

    private static Call on(String id, String step) {
        return Call.of("POST /orders/{orderId}/" + step).path("orderId", id);
    }

    private String submitted(String id) {
        return functions.aws().dynamoDbClient().scan(scan -> scan.tableName("platter-dev-order-events")).items()
                .stream()
                .map(item -> Objects.requireNonNull(item.get("event")).s())
                .filter(event -> event.contains("platter.order.submitted.v1") && event.contains(id))
                .findFirst()
                .orElseThrow();
    }

    private String placed(Call order) {
        return functions.answer("orderApi", order).at("/orderId").asString();
    }

    private void settled(String id, String status) {
        var order = Call.of("GET /orders/{orderId}").path("orderId", id);
        functions.until(() -> functions.answer("orderApi", order).at("/status").asString().equals(status));
    }

    private static Call order(String dish, int quantity) {
        return Call.of("POST /orders").body("""
                {"currency":"EUR","lines":[{"dishId":"%s","quantity":%d}]}""".formatted(dish, quantity));
    }
}
