package dev.platter.system.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.platter.localaws.lambda.Initialization;
import dev.platter.localaws.lambda.LambdaFunction;
import dev.platter.localaws.lambda.LambdaProcess;
import dev.platter.localaws.lambda.MemorySize;
import dev.platter.localaws.lambda.RuntimeInterfaceClient;
import dev.platter.localaws.lambda.TaskRoot;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What each function does before its snapshot is taken. There is no AWS for it to call: all it rehearses stays in its process,
 * or it would not go well.
 */
@EnabledIf(value = "canRun", disabledReason = "needs Linux and the services' archives: mvn verify builds them")
class SnapshotTest {

    private static final Map<String, String> MAIN_CLASSES = Map.of(
            "order-function", "dev.platter.order.function.OrderFunctions",
            "thumbnail-function", "dev.platter.thumbnail.function.ThumbnailFunctions",
            "stream-metrics-function", "dev.platter.metrics.function.StreamMetricsFunctions");

    private static final List<String> VARIABLES = List.of("ORDERS_TABLE", "ORDER_EVENTS_TABLE",
            "SANDBOX_PAYMENTS_TABLE", "ORDER_PROCESSING_DLQ_URL", "DISH_PHOTOS_DLQ_URL", "ORDER_EVENTS_TOPIC_ARN",
            "PHOTOS_TABLE", "PHOTO_EVENTS_TABLE", "PHOTOS_BUCKET", "THUMBNAILS_BUCKET", "THUMBNAILS_URL",
            "PHOTO_UPLOADS_DLQ_URL", "PHOTO_EVENTS_TOPIC_ARN", "METRICS_TABLE", "METRICS_DLQ_URL");

    @TempDir
    private static Path folder;

    static boolean canRun() {
        return RuntimeInterfaceClient.runsHere() && Archive.areBuilt();
    }

    @ParameterizedTest
    @CsvSource({"order-function, orderApi, 201", "thumbnail-function, photoApi, 201",
            "stream-metrics-function, metricsApi, 200"})
    void anApiRehearsesACallThatGoesWell(String service, String function, int status) {
        assertThat(rehearsed(service, function)).contains("{\\\"statusCode\\\":" + status);
    }

    @ParameterizedTest
    @CsvSource({"order-function, processOrders", "order-function, attachDishPhotos",
            "order-function, relayOrderEvents", "thumbnail-function, createThumbnails",
            "thumbnail-function, relayPhotoEvents", "stream-metrics-function, recordMetrics"})
    void aFunctionOfBatchesRehearsesABatchThatGoesWell(String service, String function) {
        assertThat(rehearsed(service, function)).contains("{\\\"batchItemFailures\\\":[]}");
    }

    /** The one line that a function logs before its snapshot. */
    private static String rehearsed(String service, String function) {
        var root = folder.resolve(service);
        if (!root.toFile().exists()) {
            TaskRoot.unpack(new Archive(service).file(), root);
        }
        try (var process = LambdaProcess.start(started(root, service, function))) {
            process.initialized();
            var lines = process.log().stream().filter(line -> line.startsWith("{\"timestamp\"")).toList();
            assertThat(lines).singleElement().asString().contains("rehearsal.done function=" + function);
            return lines.getFirst();
        }
    }

    private static LambdaFunction started(Path root, String service, String function) {
        var variables = Stream.concat(VARIABLES.stream(), Stream.of("MAIN_CLASS", "SPRING_CLOUD_FUNCTION_DEFINITION"))
                .collect(Collectors.toMap(name -> name, name -> switch (name) {
                    case "MAIN_CLASS" -> MAIN_CLASSES.getOrDefault(service, "");
                    case "SPRING_CLOUD_FUNCTION_DEFINITION" -> function;
                    default -> "https://rehearsal.example/" + name;
                }));
        return LambdaFunction.of(function, root, "dev.platter.runtime.lambda.FunctionHandler::handleRequest")
                .with(MemorySize.ofMegabytes(1024)).with(Duration.ofSeconds(30)).with(Initialization.SNAP_START)
                .with(variables);
    }
}
