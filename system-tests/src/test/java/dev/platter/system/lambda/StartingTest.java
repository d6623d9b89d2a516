package dev.platter.system.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import dev.platter.localaws.lambda.Answer.InitFailure;
import dev.platter.localaws.lambda.Answer.TimedOut;
import dev.platter.localaws.lambda.Initialization;
import dev.platter.localaws.lambda.LambdaFunction;
import dev.platter.localaws.lambda.LambdaProcess;
import org.junit.jupiter.api.Test;

/** How a function begins, and how it does not. */
@OnLambda
class StartingTest {

    private static final String DEFINITION = "SPRING_CLOUD_FUNCTION_DEFINITION";

    private final Functions functions;

    StartingTest(Functions functions) {
        this.functions = functions;
    }

    private LambdaFunction described(String definition) {
        return functions.archives().function(definition).with(functions.aws().variables());
    }

    @Test
    void aMissingVariableIsNamedInOneLine() {
        try (var process = LambdaProcess.start(described("orderApi").without("ORDERS_TABLE"))) {
            var answer = process.invoke("{}").answer();

            assertThat(answer).asInstanceOf(type(InitFailure.class))
                    .extracting(failure -> failure.fault().message()).asString()
                    .contains("ORDERS_TABLE", "orderApi").doesNotContain("\n");
            assertThat(process.log()).filteredOn(line -> line.contains("ORDERS_TABLE")).hasSize(1);
            assertThat(process.log()).noneMatch(line -> line.contains("\tat "));
        }
    }

    @Test
    void anUnknownFunctionIsRefusedAndNoOtherIsRunInItsPlace() {
        try (var process = LambdaProcess.start(described("orderApi").with(Map.of(DEFINITION, "ordersApi")))) {
            assertThat(process.invoke(ApiEvent.of("GET /menu", "/menu").toString()).answer())
                    .asInstanceOf(type(InitFailure.class))
                    .extracting(failure -> failure.fault().message()).asString()
                    .contains("ordersApi").contains(Triggered.of("order-function"));
        }
    }

    @Test
    void aFunctionThatWaitsForAwsIsKilledAtItsDeadlineAndTheMessageComesAgain() throws IOException {
        var ordering = Ordering.in(functions);
        String id = ordering.place("ramen", 1);
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                var process = LambdaProcess.start(described("processOrders").with(Duration.ofSeconds(2))
                        .with(Map.of("AWS_ENDPOINT_URL_DYNAMODB", "http://127.0.0.1:" + silent.getLocalPort())))) {
            String event = QueueEvent.of(List.of(ordering.submitted(id))).toString();

            assertThat(process.invoke(event).answer()).asInstanceOf(type(TimedOut.class))
                    .extracting(TimedOut::message)
                    .isEqualTo("Task timed out after 2.00 seconds");
        }
        assertThat(functions.get("processOrders").failures(QueueEvent.of(List.of(ordering.submitted(id)))))
                .isEmpty();
        assertThat(ordering.order(id).path("status").asString()).isEqualTo("CONFIRMED");
    }

    @Test
    void aFunctionRestoredFromASnapshotAnswersItsFirstRequest() {
        Ordering.in(functions);
        LambdaFunction stored = functions.archives().function("orderApi").with(Initialization.SNAP_START);
        try (var restored = RunningFunction.start(stored, functions.aws())) {
            assertThat(restored.process().initialized()).isPositive();
            assertThat(restored.aws().calls()).as("calls before the snapshot").isEmpty();
            assertThat(restored.process().restore()).isPositive();

            var answer = restored.answer(ApiEvent.post("/orders", Ordering.order("ramen", 1)));

            assertThat(answer.path("statusCode").asInt()).isEqualTo(201);
        }
    }

    @Test
    void everyFunctionFitsIntoItsMemory() {
        assertThat(functions.archives().definitions()).isNotEmpty().allSatisfy(definition -> assertThat(
                functions.get(definition).process().memoryUsed())
                .isLessThan(functions.archives().function(definition).memory()));
    }
}
