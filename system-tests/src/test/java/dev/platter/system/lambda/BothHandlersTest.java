package dev.platter.system.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;

import dev.platter.localaws.lambda.Answer.Responded;
import dev.platter.localaws.lambda.LambdaFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Each archive runs with Spring Cloud Function's own handler too, and nobody can tell. */
@OnLambda
class BothHandlersTest {

    private static final String FUNCTION_INVOKER = "org.springframework.cloud.function.adapter.aws.FunctionInvoker::handleRequest";
    private final Functions functions;

    BothHandlersTest(Functions functions) {
        this.functions = functions;
    }

    private LambdaFunction invoked(String definition) {
        return functions.archives().function(definition).handledBy(FUNCTION_INVOKER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"orderApi", "createThumbnails", "recordMetrics"})
    void aFunctionOfEachArchiveAnswersAndCallsTheSame(String definition) {
        same(definition);
    }

    @Tag("full")
    @ParameterizedTest
    @MethodSource("dev.platter.system.lambda.Triggered#all")
    void everyFunctionAnswersAndCallsTheSame(String definition) {
        same(definition);
    }

    private void same(String definition) {
        JsonNode sample = Triggered.sample(definition);
        // What the first of two does the second finds done.
        functions.get(definition).invoke(sample);
        try (var invoked = RunningFunction.start(invoked(definition), functions.aws())) {
            assertThat(told(invoked.answer(sample))).isEqualTo(told(functions.get(definition).answer(sample)));
            assertThat(invoked.calls()).isEqualTo(functions.get(definition).calls());
            assertThat(invoked.process().log()).noneMatch(line -> line.contains("Hello from SQS!"));
        }
    }

    /** An answer without the fields that say nothing: to API Gateway null is as good as missing. */
    private static Map<String, JsonNode> told(JsonNode answer) {
        return answer.propertyStream().filter(field -> !field.getValue().isNull())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Test
    void itRefusesAnUnknownFunctionToo() {
        var unknown = invoked("orderApi").with(Map.of("SPRING_CLOUD_FUNCTION_DEFINITION", "ordersApi"));
        try (var invoked = RunningFunction.start(unknown, functions.aws())) {
            assertThat(invoked.invoke(Samples.of("http-api")).answer()).isNotInstanceOf(Responded.class);
        }
    }
}
