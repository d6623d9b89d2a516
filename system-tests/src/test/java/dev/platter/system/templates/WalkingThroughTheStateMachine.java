package dev.platter.system.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.platter.localaws.executions.Execution;
import dev.platter.localaws.executions.ExecutionServer;
import dev.platter.order.menu.adapter.DynamoDishes;
import dev.platter.order.menu.adapter.MenuSeed;
import dev.platter.order.menu.domain.AddingDishes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every way that an order can take through the steps of the state machine, in the order of its definition. */
record WalkingThroughTheStateMachine(LoneFunctions functions, ExecutionServer executions) {

    void everyWay() {
        new MenuSeed(new AddingDishes(new DynamoDishes(functions.aws().dynamoDbClient(), "platter-dev-orders")))
                .plant();
        poisoned();
        end(started("ramen", 1), "reserveOrder", "chargeOrder", "confirmOrder");
        end(started("last-truffle-pasta", 3), "reserveOrder", "rejectOrder");
        end(started("declined-dumplings", 1), "reserveOrder", "chargeOrder", "rejectOrder");
    }

    private void poisoned() {
        send("no event at all");
        functions.until(() -> functions.function("startOrderWorkflows").calls().accesses().stream()
                .anyMatch(access -> access.action().equals("sqs:SendMessage")));
    }

    private void send(String body) {
        var queue = functions.aws().sqsClient()
                .getQueueUrl(request -> request.queueName("platter-dev-order-processing")).queueUrl();
        functions.aws().sqsClient().sendMessage(request -> request.queueUrl(queue).messageBody(body));
    }

    /** What the machine is given for an order. */
    private JsonNode started(String dish, int quantity) {
        var id = functions.answer("orderApi", Call.of("POST /orders").body("""
                {"currency":"EUR","lines":[{"dishId":"%s","quantity":%d}]}""".formatted(dish, quantity)))
                .at("/orderId").asString();
        functions.until(() -> executions.executions().stream().map(Execution::name).anyMatch(id::equals));
        return JsonMapper.shared().readTree(executions.executions().stream()
                .filter(execution -> execution.name().equals(id)).findFirst().orElseThrow().input());
    }

    private void end(JsonNode input, String... steps) {
        var task = input;
        for (var step : steps) {
            task = functions.function(step).step(task);
        }
        assertThat(task.path("outcome").asString()).isEqualTo("SETTLED");
    }
}
