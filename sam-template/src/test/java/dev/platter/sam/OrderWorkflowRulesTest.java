package dev.platter.sam;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import dev.platter.sam.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the choice between the two workflows of orders changes, and what it does not. */
class OrderWorkflowRulesTest {

    private static final Path DEPLOY = Path.of("../deploy");
    private static final String CHOICE = "OrderWorkflow";

    @ParameterizedTest
    @CsvSource({"queue,processOrders", "state-machine,startOrderWorkflows"})
    void submittedOrdersAreTakenByOneFunction(String workflow, String taker) {
        assertThat(with(workflow).functions())
                .filteredOn(function -> function.queues().stream()
                        .anyMatch(queue -> queue.queueName().endsWith("-order-processing")))
                .extracting(FunctionBinding::name).containsExactly(taker);
    }

    @Test
    void theFunctionsOfOneAreNotThereWithTheOther() {
        var queue = names("queue");
        var stateMachine = names("state-machine");

        var onlyThere = new TreeSet<>(stateMachine);
        queue.forEach(onlyThere::remove);
        assertThat(onlyThere).containsExactly("chargeOrder", "confirmOrder", "rejectOrder", "reserveOrder",
                "startOrderWorkflows");
        var onlyHere = new TreeSet<>(queue);
        stateMachine.forEach(onlyHere::remove);
        assertThat(onlyHere).containsExactly("processOrders");
    }

    @Test
    void theStepsAreCalledByNobodyButTheStateMachine() {
        assertThat(with("state-machine").functions())
                .filteredOn(function -> List.of("reserveOrder", "chargeOrder", "confirmOrder", "rejectOrder")
                        .contains(function.name()))
                .hasSize(4)
                .allMatch(step -> step.queues().isEmpty() && step.streams().isEmpty() && step.routes().isEmpty()
                        && step.schedules().isEmpty());
    }

    @Test
    void theStateMachineIsThereWhenItIsAskedForStartedOnceANameAndLogsNoData() {
        assertThat(new Deployed(DEPLOY, Map.of()).properties("AWS::Serverless::StateMachine")).isEmpty();
        TemplateRule.keptWith(CHOICE, "state-machine",
                deployed -> assertThat(deployed.properties("AWS::Serverless::StateMachine")).singleElement()
                        .satisfies(machine -> {
                            assertThat(machine.path("Type").asString()).isEqualTo("STANDARD");
                            assertThat(
                                    DEPLOY.resolve("order-function").resolve(machine.path("DefinitionUri").asString()))
                                    .isRegularFile();
                            assertThat(machine.path("Logging").path("IncludeExecutionData").asString())
                                    .isEqualTo("false");
                        }));
    }

    /** Nobody else would notice: what starts an execution is done when it has started. */
    @Test
    void anExecutionThatFailsOrTakesTooLongRaisesAnAlarm() {
        TemplateRule.keptWith(CHOICE, "state-machine",
                deployed -> assertThat(deployed.properties("AWS::CloudWatch::Alarm"))
                        .filteredOn(alarm -> alarm.path("Namespace").asString().equals("AWS/States"))
                        .allMatch(alarm -> alarm.path("Dimensions").toString().contains("-order-workflow"))
                        .extracting(alarm -> alarm.path("MetricName").asString())
                        .containsExactlyInAnyOrder("ExecutionsFailed", "ExecutionsTimedOut"));
    }

    @Test
    void aBatchOfOrdersToStartReportsItsFailedItemsAndGivesThemUpToDeadLetters() {
        TemplateRule.keptWith(CHOICE, "state-machine",
                deployed -> assertThat(deployed.all(Resource.QueueSource.class)).isNotEmpty()
                        .allMatch(Resource.QueueSource::reportsItemFailures)
                        .allSatisfy(source -> assertThat(deployed.the(Resource.Queue.class, source.queue()).redrive())
                                .isNotNull()));
    }

    private static List<String> names(String workflow) {
        return with(workflow).functions().stream().map(FunctionBinding::name).toList();
    }

    private static ServiceBindings with(String workflow) {
        return Templates.read(DEPLOY, Map.of(CHOICE, workflow), "order-function").bindings("order-function");
    }
}
