package dev.platter.system.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import dev.platter.localaws.lambda.LambdaFunction;
import dev.platter.localaws.lambda.LambdaProcess;
import dev.platter.localaws.lambda.MemorySize;
import dev.platter.localaws.lambda.RuntimeInterfaceClient;
import dev.platter.localaws.lambda.TaskRoot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** An archive starts under our handler and under Spring Cloud Function's own, with the jars that are in it. */
@EnabledIf(value = "canRun", disabledReason = "needs Linux and the services' archives: mvn verify builds them")
class BothHandlersTest {

    private static final String EVENT = """
            {"version": "2.0", "routeKey": "$default", "rawPath": "/nowhere", "headers": {"accept": "*/*"},
             "requestContext": {"requestId": "r", "http": {"method": "GET", "path": "/nowhere"}}, "isBase64Encoded": false}
            """;

    @TempDir
    private Path folder;

    static boolean canRun() {
        return RuntimeInterfaceClient.runsHere() && Archive.areBuilt();
    }

    @Test
    void anArchiveAnswersAlikeUnderEitherHandler() {
        TaskRoot.unpack(new Archive("stream-metrics-function").file(), folder.resolve("root"));

        var ours = answered("dev.platter.runtime.lambda.FunctionHandler::handleRequest");
        var theirs = answered("org.springframework.cloud.function.adapter.aws.FunctionInvoker::handleRequest");

        var json = JsonMapper.shared();
        assertThat(json.readTree(ours).get("statusCode").asInt()).isEqualTo(404);
        for (var field : json.readTree(ours).properties()) {
            assertThat(json.readTree(theirs).get(field.getKey())).isEqualTo(field.getValue());
        }
    }

    private String answered(String handler) {
        var function = LambdaFunction.of("metricsApi", folder.resolve("root"), handler)
                .with(MemorySize.ofMegabytes(1024)).with(Duration.ofSeconds(30))
                .with(Map.of("MAIN_CLASS", "dev.platter.metrics.function.StreamMetricsFunctions",
                        "SPRING_CLOUD_FUNCTION_DEFINITION", "metricsApi", "METRICS_TABLE", "metrics"));
        try (var process = LambdaProcess.start(function)) {
            return process.invoke(EVENT).body();
        }
    }
}
