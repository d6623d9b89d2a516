package dev.platter.system.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;

import dev.platter.order.menu.adapter.DynamoDishes;
import dev.platter.order.menu.adapter.MenuSeed;
import dev.platter.order.menu.domain.AddingDishes;

/** Every way that an order can take. */
record WalkingThroughOrders(LoneFunctions functions) {

    void everyWay() {
        new MenuSeed(new AddingDishes(new DynamoDishes(functions.aws().dynamoDbClient(), "platter-dev-orders")))
                .plant();
        assertThat(functions.answer("menuApi", Call.of("GET /menu")).at("/dishes")).isNotEmpty();
        confirmedThenCancelled();
        settled(placed(order("last-truffle-pasta", 3)), "REJECTED");
        settled(placed(order("declined-dumplings", 1)), "REJECTED");
    }

    private void confirmedThenCancelled() {
        var lunch = order("ramen", 1).header("idempotency-key", "lunch");
        var id = placed(lunch);
        assertThat(placed(lunch)).isEqualTo(id);
        settled(id, "CONFIRMED");
        cancelled(id);
    }

    /** What was charged for an order that meanwhile was cancelled is refunded, here when its event comes again. */
    private void cancelled(String id) {
        functions.aws().dynamoDbClient().executeStatement(request -> request.statement("""
                UPDATE "platter-dev-orders" SET status = 'CANCELLED' WHERE pk = 'ORDER#%s' AND sk = 'ORDER'
                """.formatted(id)));
        var queue = functions.aws().sqsClient()
                .getQueueUrl(request -> request.queueName("platter-dev-order-processing")).queueUrl();
        functions.aws().sqsClient().sendMessage(request -> request.queueUrl(queue).messageBody(submitted(id)));
        functions.until(() -> functions.aws().dynamoDbClient()
                .scan(scan -> scan.tableName("platter-dev-sandbox-payments")).items().toString().contains("REFUNDED"));
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
