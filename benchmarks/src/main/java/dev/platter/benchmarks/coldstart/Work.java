package dev.platter.benchmarks.coldstart;

import java.util.List;
import java.util.function.Function;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import dev.platter.benchmarks.Kitchen;
import dev.platter.benchmarks.LambdaEvents;
import dev.platter.benchmarks.control.PlainOrderApi;
import dev.platter.benchmarks.control.PlainProcessOrders;
import dev.platter.benchmarks.control.PlainRelay;

/**
 * What a function does at its first call, the same at each.
 *
 * @param function the service's
 * @param control the handler that does the same without Spring
 * @param event makes an event that was not worked on before
 * @param done what an answer holds when the work is done
 */
record Work(String title, String function, Class<? extends RequestHandler<?, ?>> control,
        Function<Kitchen, String> event, String done) {

    /** One for each kind of trigger. */
    static List<Work> all() {
        return List.of(
                new Work("POST /orders", "orderApi", PlainOrderApi.class, _ -> LambdaEvents.placing(),
                        "\"statusCode\":201"),
                new Work("SQS, one order", "processOrders", PlainProcessOrders.class,
                        kitchen -> LambdaEvents.message(kitchen.submittedOrder()), "\"batchItemFailures\":[]"),
                new Work("DynamoDB stream, one event", "relayOrderEvents", PlainRelay.class,
                        kitchen -> LambdaEvents.record(kitchen.submittedOrder()), "\"batchItemFailures\":[]"));
    }
}
