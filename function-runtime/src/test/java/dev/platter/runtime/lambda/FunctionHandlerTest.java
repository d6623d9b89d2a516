package dev.platter.runtime.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import dev.platter.runtime.event.UnfitEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What Spring Cloud Function's own handler does wrong, and this one must not; the faults were found in its version 5.0.1. */
class FunctionHandlerTest {

    @Test
    void anUnknownFunctionIsRefusedAtTheStartAndNoOtherRuns() {
        assertThatThrownBy(() -> OnLambda.handler("htp")).isInstanceOf(CannotStart.class)
                .hasMessageContaining("SPRING_CLOUD_FUNCTION_DEFINITION=htp is no function of")
                .hasMessageContaining("http, queue, stream, schedule");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http,queue", "http|queue", "functionRouter", "HTTP", "&http"})
    void whatIsNotTheNameOfOneFunctionIsRefusedToo(String definition) {
        assertThatThrownBy(() -> OnLambda.handler(definition)).isInstanceOf(CannotStart.class);
    }

    @Test
    void aMissingDefinitionIsRefusedAtTheStart() {
        var environment = OnLambda.of(Map.of("MAIN_CLASS", Echoes.class.getName()));
        assertThatThrownBy(() -> new FunctionHandler(environment)).isInstanceOf(CannotStart.class)
                .hasMessage(
                        "environment variable SPRING_CLOUD_FUNCTION_DEFINITION is not set: it names the function to run");
    }

    @Test
    void aMissingMainClassIsRefusedAtTheStart() {
        assertThatThrownBy(() -> new FunctionHandler(OnLambda.of(Map.of()))).isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("environment variable MAIN_CLASS is not set");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no.such.Class", "java.lang.String"})
    void aMainClassThatRegistersNoFunctionsIsRefusedAtTheStart(String mainClass) {
        var environment = OnLambda.of(Map.of("MAIN_CLASS", mainClass, "SPRING_CLOUD_FUNCTION_DEFINITION", "http"));
        assertThatThrownBy(() -> new FunctionHandler(environment)).isInstanceOf(CannotStart.class)
                .hasMessageContaining("MAIN_CLASS=" + mainClass);
    }

    @Test
    void aMissingVariableOfTheFunctionIsNamedInTheOneLineThatIsLogged() {
        assertThatThrownBy(() -> OnLambda.handler("needy")).isInstanceOfSatisfying(CannotStart.class, refusal -> {
            assertThat(refusal).hasMessage(
                    "function needy cannot start: environment variable NEEDED_BY_NEEDY is not set");
            var trace = new StringWriter();
            refusal.printStackTrace(new PrintWriter(trace));
            assertThat(trace.toString()).isEmpty();
        });
    }

    @Test
    void aVariableThatOnlyAnotherFunctionNeedsIsNotAskedFor() {
        assertThat(OnLambda.callWithSample(OnLambda.handler("http"), "http-bare")).contains("\"statusCode\":200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ofObject", "consumer"})
    void aFunctionThatTakesNoAwsEventOrAnswersNothingIsRefusedAtTheStart(String function) {
        assertThatThrownBy(() -> OnLambda.handler(function)).isInstanceOf(CannotStart.class)
                .hasMessageContaining("function " + function + " is ");
    }

    @Test
    void anEventOfAnotherTriggerIsAnErrorAndNotACallWithNulls() {
        var handler = OnLambda.handler("http");
        assertThatThrownBy(() -> OnLambda.callWithSample(handler, "queue-standard")).isInstanceOf(UnfitEvent.class);
    }

    @Test
    void aTaskOfAStateMachineIsReadStrictlyAndAnsweredAsItIs() {
        var handler = OnLambda.handler("ofRecord");

        assertThat(OnLambda.call(handler, "{\"dish\":\"Ramen\"}")).isEqualTo("{\"dish\":\"Ramen\"}");
        assertThatThrownBy(() -> OnLambda.call(handler, "{\"dish\":\"Ramen\",\"plate\":1}"))
                .isInstanceOf(UnfitEvent.class).hasMessageContaining("/plate");
        assertThatThrownBy(() -> OnLambda.callWithSample(handler, "http-bare")).isInstanceOf(UnfitEvent.class);
    }

    @Test
    void aScheduledFunctionHearsWhichRuleRanItAndItsAnswerIsText() {
        assertThat(OnLambda.callWithSample(OnLambda.handler("schedule"), "scheduled")).startsWith("\"ran {")
                .contains("2026-11-23T16:53:06.000Z", ":rule/my-scheduled-rule").endsWith("\"");
    }

    @Test
    void aClientsHeaderPicksNoFunction() {
        assertThat(body(OnLambda.callWithSample(OnLambda.handler("http"), "http-bare")))
                .contains("spring.cloud.function.definition=other").contains("APIGatewayV2HTTPEvent");
    }

    @Test
    void aKeyNamedPayloadIsAKeyLikeAnyOther() {
        var event = """
                {"routeKey":"$default","payload":{"a":1},"body":"{\\"payload\\":1}","requestContext":{}}""";
        assertThat(body(OnLambda.call(OnLambda.handler("http"), event))).contains("body={\"payload\":1}");
    }

    @Test
    void theAnswersHeadersAreTheFunctionsOwn() {
        assertThat(JsonMapper.shared().readTree(OnLambda.callWithSample(OnLambda.handler("http"), "http-whole"))
                .propertyNames()).containsExactlyInAnyOrder("statusCode", "cookies", "body", "isBase64Encoded");
    }

    @Test
    void anAnswerThatCannotBeWrittenIsAnErrorAndNotOk() {
        var handler = OnLambda.handler("unwritable");
        assertThatThrownBy(() -> OnLambda.callWithSample(handler, "http-bare"))
                .hasRootCauseMessage("cannot be written");
    }

    @Test
    void noAnswerIsAnErrorAndNotOk() {
        var handler = OnLambda.handler("silent");
        assertThatThrownBy(() -> OnLambda.callWithSample(handler, "http-bare"))
                .isInstanceOf(IllegalStateException.class).hasMessage("the function answered nothing");
    }

    @Test
    void whatTheFunctionThrowsIsTheErrorWithItsTypeAndMessage() {
        var handler = OnLambda.handler("failing");
        assertThatThrownBy(() -> OnLambda.callWithSample(handler, "http-bare"))
                .isExactlyInstanceOf(UnsupportedOperationException.class).hasMessage("not today");
    }

    @Test
    void nothingIsPrintedAndNoTokenIsLogged() {
        var printed = new ByteArrayOutputStream();
        var out = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            OnLambda.callWithSample(OnLambda.handler("http"), "http-whole");
        } finally {
            System.setOut(out);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private static String body(String answer) {
        return JsonMapper.shared().readTree(answer).get("body").asString();
    }
}
