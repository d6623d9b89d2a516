package dev.platter.runtime.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.cloud.function.adapter.aws.FunctionInvoker;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Spring Cloud Function's own handler runs the same services, and what both do right they do alike. */
class FunctionInvokerTest {

    private static final String DEFINITION = "SPRING_CLOUD_FUNCTION_DEFINITION";

    @AfterEach
    void asBefore() {
        System.clearProperty(Definition.MAIN_CLASS);
        System.clearProperty(DEFINITION);
    }

    @ParameterizedTest
    @CsvSource({"http, http-whole", "http, http-bare", "http, http-cookies-and-bytes", "queue, queue-standard",
            "queue, queue-fifo", "stream, stream-all-types", "schedule, scheduled", "bucket, s3-put"})
    void bothHandlersAnswerAnEventAlike(String function, String sample) {
        var ours = OnLambda.callWithSample(OnLambda.handler(function), sample);
        var theirs = OnLambda.callWithSample(invoker(function), sample);
        assertThat(withoutNulls(ours)).isEqualTo(withoutNulls(theirs));
    }

    @Test
    void whatAFunctionThrowsComesOutOfBothAlike() {
        for (var handler : List.of(OnLambda.handler("failing"), invoker("failing"))) {
            assertThatThrownBy(() -> OnLambda.callWithSample(handler, "http-bare"))
                    .isExactlyInstanceOf(UnsupportedOperationException.class).hasMessage("not today");
        }
    }

    @Test
    void anUnknownFunctionIsRefusedByItToo() {
        assertThatThrownBy(() -> invoker("htp")).isInstanceOf(CannotStart.class);
    }

    /** It looks for MAIN_CLASS among the system's properties too. */
    private static FunctionInvoker invoker(String function) {
        Map.of(Definition.MAIN_CLASS, Echoes.class.getName(), DEFINITION, function).forEach(System::setProperty);
        return new FunctionInvoker();
    }

    private static JsonNode withoutNulls(String json) {
        var answer = JsonMapper.shared().readTree(json);
        if (answer instanceof ObjectNode object) {
            object.removeIf(JsonNode::isNull);
        }
        return answer;
    }
}
