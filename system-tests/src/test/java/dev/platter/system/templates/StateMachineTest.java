package dev.platter.system.templates;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import dev.platter.sam.Templates;
import dev.platter.sam.model.Resource.ServerlessFunction;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The order workflow's definition, against its template and against the code of the steps. */
class StateMachineTest {

    private static final Path ORDER_FUNCTION = Path.of("../deploy/order-function");
    private static final String OUTCOME = "dev.platter.order.ordering.function.OrderTask$Outcome";
    private static final String UNAVAILABLE = "dev.platter.order.ordering.domain.PaymentUnavailable";

    private final JsonNode definition = definition();
    private final DeployedStateMachine deployed = DeployedStateMachine.read();

    @Test
    void everyTaskIsAFunctionOfTheTemplateAndEveryFunctionThatItIsGivenATask() {
        assertThat(deployed.functions().values()).isSubsetOf(
                Templates.read(Path.of("../deploy"), DeployedStateMachine.PARAMETERS, "order-function").resources()
                        .stream()
                        .filter(ServerlessFunction.class::isInstance).map(ServerlessFunction.class::cast)
                        .map(function -> function.id().logicalId()).toList());
        assertThat(tasks().values()).extracting(task -> task.path("Resource").asString())
                .containsExactlyInAnyOrderElementsOf(
                        deployed.functions().keySet().stream().map("${%s}"::formatted).toList());
    }

    @Test
    void theMachineMayCallTheseFunctionsAndNoOther() {
        assertThat(deployed.mayInvoke()).containsExactlyInAnyOrderElementsOf(deployed.given());
    }

    @Test
    void everyTaskIsGivenUpLaterThanItsFunctionAndTriedAgainWithBackOffAndJitter() {
        assertThat(tasks().values()).hasSizeGreaterThanOrEqualTo(4).allSatisfy(task -> {
            assertThat(task.path("TimeoutSeconds").asInt()).isGreaterThan(30);
            var retries = task.path("Retry").valueStream().toList();
            assertThat(retries.getLast().path("ErrorEquals")).hasToString("[\"States.ALL\"]");
            assertThat(retries.stream().filter(retry -> retry.path("MaxAttempts").asInt() > 0))
                    .hasSizeGreaterThanOrEqualTo(2).allSatisfy(retry -> {
                        assertThat(retry.path("BackoffRate").asInt()).isEqualTo(2);
                        assertThat(retry.path("JitterStrategy").asString()).isEqualTo("FULL");
                        assertThat(retry.path("MaxDelaySeconds").asInt()).isBetween(1, 60);
                    });
            assertThat(retries.toString()).contains("Lambda.TooManyRequestsException", "Lambda.ServiceException",
                    "Lambda.AWSLambdaException", "Lambda.SdkClientException");
        });
    }

    /** Lambda tells an error by the name of its class; one that is misspelt would never be met. */
    @Test
    void everyErrorOfOursThatIsNamedIsAnExceptionOfThatName() {
        var ours = errors().filter(error -> error.startsWith("dev.")).distinct().toList();

        assertThat(ours).contains(UNAVAILABLE).allSatisfy(
                error -> assertThat(Class.forName(error)).isAssignableTo(RuntimeException.class));
        assertThat(errors().filter(error -> !error.startsWith("dev.")))
                .allMatch(error -> error.startsWith("Lambda.") || error.equals("States.ALL"));
    }

    @Test
    void whatCanNeverSucceedIsNotTriedAgain() {
        assertThat(tasks().values()).allSatisfy(task -> {
            var first = task.path("Retry").path(0);
            assertThat(first.path("MaxAttempts").asInt(1)).isZero();
            assertThat(first.path("ErrorEquals").valueStream().map(JsonNode::asString)).containsExactly(
                    "dev.platter.runtime.event.UnfitEvent", "dev.platter.order.ordering.function.NoSuchOrder");
        });
    }

    @Test
    void aGatewayThatDoesNotAnswerIsWaitedForAndThenAskedAgain() {
        var caught = requireNonNull(tasks().get("Charge")).path("Catch").path(0);

        assertThat(caught.path("ErrorEquals")).hasToString("[\"%s\"]".formatted(UNAVAILABLE));
        assertThat(caught.path("ResultPath").isNull()).isTrue();
        var waiting = definition.path("States").path(caught.path("Next").asString());
        assertThat(waiting.path("Type").asString()).isEqualTo("Wait");
        assertThat(waiting.path("Next").asString()).isEqualTo("Charge");
    }

    /** A redrive goes on at the step that failed; of a machine that caught all, it could only repeat the end. */
    @Test
    void noFailureIsCaughtThatSomebodyMustSee() {
        assertThat(tasks().values()).flatExtracting(task -> task.path("Catch").valueStream()
                .flatMap(caught -> caught.path("ErrorEquals").valueStream()).map(JsonNode::asString).toList())
                .containsExactly(UNAVAILABLE);
        assertThat(definition.path("States").valueStream())
                .noneMatch(state -> state.path("Type").asString().equals("Fail"));
    }

    @Test
    void everyOutcomeThatAStepHasIsOneThatSomeChoiceKnowsAndTheOtherWayRound() throws ClassNotFoundException {
        var known = choices().map(choice -> choice.path("StringEquals").asString()).distinct();

        assertThat(known).containsExactlyInAnyOrderElementsOf(
                Stream.of(Class.forName(OUTCOME).getEnumConstants()).map(Object::toString).toList());
        assertThat(choices()).allMatch(choice -> choice.path("Variable").asString().equals("$.outcome"));
    }

    @Test
    void everyStateThatIsNamedIsThereAndEveryStateIsReached() {
        var named = new ArrayList<>(List.of(definition.path("StartAt").asString()));
        definition.path("States").valueStream().map(state -> state.path("Next").asString("")).forEach(named::add);
        choices().map(choice -> choice.path("Next").asString()).forEach(named::add);
        tasks().values().stream().flatMap(task -> task.path("Catch").valueStream())
                .map(caught -> caught.path("Next").asString()).forEach(named::add);
        named.removeIf(String::isEmpty);

        assertThat(named).containsOnly(definition.path("States").propertyNames().toArray(String[]::new));
    }

    private Stream<String> errors() {
        return tasks().values().stream()
                .flatMap(task -> Stream.of("Retry", "Catch").flatMap(kind -> task.path(kind).valueStream()))
                .flatMap(rule -> rule.path("ErrorEquals").valueStream()).map(JsonNode::asString);
    }

    private Stream<JsonNode> choices() {
        return definition.path("States").valueStream().flatMap(state -> state.path("Choices").valueStream());
    }

    private Map<String, JsonNode> tasks() {
        var tasks = new TreeMap<String, JsonNode>();
        definition.path("States").propertyStream()
                .filter(state -> state.getValue().path("Type").asString().equals("Task"))
                .forEach(state -> tasks.put(state.getKey(), state.getValue()));
        return tasks;
    }

    private static JsonNode definition() {
        try {
            return JsonMapper.shared().readTree(Files.readString(ORDER_FUNCTION.resolve("order-workflow.asl.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
