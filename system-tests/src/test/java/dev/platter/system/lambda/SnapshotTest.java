package dev.platter.system.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import dev.platter.localaws.lambda.Initialization;
import dev.platter.localaws.lambda.LambdaFunction;
import dev.platter.localaws.lambda.LambdaProcess;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What each function does before its snapshot is taken. There is no AWS for it to call: all that it rehearses stays in its
 * process, or it would not go well.
 */
@OnLambda
class SnapshotTest {

    private final Functions functions;

    SnapshotTest(Functions functions) {
        this.functions = functions;
    }

    @ParameterizedTest
    @ValueSource(strings = {"orderApi", "createThumbnails", "recordMetrics"})
    void aFunctionOfEachArchiveRehearses(String definition) {
        assertThat(rehearsed(definition)).doesNotContain("rehearsal.failed");
    }

    @Tag("full")
    @ParameterizedTest
    @MethodSource("dev.platter.system.lambda.Triggered#byRequests")
    void anApiRehearsesACallThatGoesWell(String definition) {
        assertThat(rehearsed(definition)).contains("{\\\"statusCode\\\":20");
    }

    @Tag("full")
    @ParameterizedTest
    @MethodSource("dev.platter.system.lambda.Triggered#byBatches")
    void aFunctionOfBatchesRehearsesABatchThatGoesWell(String definition) {
        assertThat(rehearsed(definition)).contains("{\\\"batchItemFailures\\\":[]}");
    }

    @Tag("full")
    @ParameterizedTest
    @MethodSource("dev.platter.system.lambda.Triggered#bySchedules")
    void aFunctionOfTheClockRehearsesARunThatGoesWell(String definition) {
        assertThat(rehearsed(definition)).doesNotContain("rehearsal.failed");
    }

    @Tag("full")
    @ParameterizedTest
    @CsvSource({"reserveOrder, RESERVED", "chargeOrder, CHARGED", "confirmOrder, SETTLED", "rejectOrder, SETTLED"})
    void aStepOfTheStateMachineRehearsesATaskThatGoesWell(String definition, String outcome) {
        assertThat(rehearsed(definition)).contains("\\\"outcome\\\":\\\"" + outcome);
    }

    @Tag("full")
    @Test
    void whatStartsTheStateMachineRehearsesABatchThatGoesWell() {
        assertThat(rehearsed("startOrderWorkflows")).contains("{\\\"batchItemFailures\\\":[]}");
    }

    /** The one line that a function logs before its snapshot. */
    private String rehearsed(String definition) {
        LambdaFunction stored = functions.archives().function(definition).with(Initialization.SNAP_START);
        try (var process = LambdaProcess.start(stored)) {
            process.initialized();
            Stream<String> lines = process.log().stream().filter(line -> line.startsWith("{\"timestamp\""));
            return assertThat(lines).singleElement().asString().contains("rehearsal.done function=" + definition)
                    .actual();
        }
    }
}
