package dev.platter.server.host;

import static dev.platter.server.Kitchen.aService;
import static dev.platter.server.Kitchen.anApi;
import static dev.platter.server.Kitchen.host;
import static dev.platter.server.Kitchen.registering;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import dev.platter.runtime.function.Settings;
import dev.platter.sam.FunctionBinding;
import dev.platter.sam.Placement;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.StandardEnvironment;

class FunctionHostTest {

    private static final class Echo implements Function<String, String> {
        @Override
        public String apply(String event) {
            if (event.isEmpty()) {
                throw new StackOverflowError("a fault of any kind");
            }
            return event;
        }
    }

    @Test
    void aFunctionIsCalledAndWhateverItThrowsIsAnOutcome() {
        var echo = host(aService("kitchen", anApi("echo", "GET /echo")), registering("echo", Echo.class, new Echo()))
                .function("echo", String.class, String.class);
        assertThat(echo.call("ramen")).isEqualTo(new Outcome.Answered<>("ramen"));
        assertThat(echo.call("")).isInstanceOfSatisfying(Outcome.Failed.class,
                failed -> assertThat(failed.fault()).hasMessage("a fault of any kind"));
    }

    @Test
    void aFunctionWhoseTriggerSendsAnotherEventIsRefused() {
        var kitchen = host(aService("kitchen", anApi("echo", "GET /echo")),
                registering("echo", Echo.class, new Echo()));
        assertThatThrownBy(() -> kitchen.function("echo", SQSEvent.class, SQSBatchResponse.class))
                .isInstanceOf(CannotStart.class)
                .hasMessageContainingAll("kitchen", "echo", "SQSEvent", "SQSBatchResponse");
    }

    @Test
    void aFunctionThatIsNotRegisteredIsRefusedByName() {
        var bindings = aService("kitchen", anApi("echo", "GET /echo"), anApi("missing", "GET /missing"));
        assertThatThrownBy(() -> host(bindings, registering("echo", Echo.class, new Echo())))
                .isInstanceOf(CannotStart.class)
                .hasMessageContainingAll("kitchen", "missing");
    }

    @Test
    void aVariableThatOnlyADeploymentKnowsIsNamedWhenItIsAskedFor() {
        var environment = new StandardEnvironment();
        var bindings = aService("kitchen", withVariables("api", Map.of(
                "TABLE", "platter-${Stage}-kitchen",
                "URL", "https://${Distribution.DomainName}"))).at(Placement.local());
        environment.getPropertySources().addLast(ServiceEnvironment.of(bindings));
        assertThat(new Settings(environment).required("TABLE")).isEqualTo("platter-dev-kitchen");
        assertThatThrownBy(() -> new Settings(environment).required("URL"))
                .hasMessageContainingAll("URL", "https://${Distribution.DomainName}");
    }

    @Test
    void functionsThatSetOneVariableDifferentlyCannotShareAnEnvironment() {
        var bindings = aService("kitchen",
                withVariables("one", Map.of("TABLE", "a")), withVariables("two", Map.of("TABLE", "b")));
        assertThatThrownBy(() -> ServiceEnvironment.of(bindings)).hasMessageContainingAll("TABLE", "a", "b");
    }

    private static FunctionBinding withVariables(String name, Map<String, String> variables) {
        return new FunctionBinding(name, Duration.ofSeconds(1), variables, List.of(), List.of(), List.of());
    }
}
