package dev.platter.system.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Duration;
import java.util.List;

import dev.platter.localaws.lambda.Answer.Exited;
import dev.platter.localaws.lambda.LambdaProcess;
import dev.platter.system.DockerEngine;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The services as container images: every function starts from its AOT cache, and none without. */
@Tag("full")
@OnLambda
class ContainerImagesTest {

    private static final List<String> BASES = List.of("eclipse-temurin:25-jdk", "public.ecr.aws/lambda/java:25");

    private final Functions functions;

    ContainerImagesTest(Functions functions) {
        this.functions = functions;
        BASES.forEach(base -> assumeThat(DockerEngine.whatIsMissing(base)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
            "order-function, dev.platter.order.OrderFunctions",
            "thumbnail-function, dev.platter.thumbnail.function.ThumbnailFunctions",
            "stream-metrics-function, dev.platter.metrics.function.StreamMetricsFunctions"})
    void everyFunctionOfAnImageAnswersFromItsCacheWhatTheArchiveAnswers(String service, String main) {
        ContainerImage image = ContainerImage.built(service, main);

        assertThat(Triggered.of(service)).isNotEmpty().allSatisfy(definition -> {
            var function = functions.archives().function(definition).with(Duration.ofSeconds(30))
                    .with(functions.aws().variables());
            try (var process = LambdaProcess.start(function, image.entrypoint())) {
                var sample = Triggered.sample(definition);
                // What the first of two does the second finds done, and says so.
                functions.get(definition).invoke(sample);
                assertThat(process.invoke(sample.toString()).body())
                        .isEqualTo(functions.get(definition).invoke(sample).body());
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"rm /var/task/aot/metricsApi.aot, Unable to use AOT cache",
            "mv /var/task/lib/shared-events-*.jar /var/task/lib/shared-events-9.jar, build the image anew"})
    void aCacheThatDoesNotFitEndsTheStart(String change, String told) {
        ContainerImage image = ContainerImage.built("stream-metrics-function",
                "dev.platter.metrics.function.StreamMetricsFunctions").changedBy("RUN " + change);
        var function = functions.archives().function("metricsApi").with(functions.aws().variables());

        try (var process = LambdaProcess.start(function, image.entrypoint())) {
            assertThat(process.invoke("{}").answer()).asInstanceOf(type(Exited.class)).extracting(Exited::status)
                    .isEqualTo(1);
            assertThat(process.log()).anyMatch(line -> line.contains(told));
        }
    }
}
