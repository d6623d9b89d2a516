package dev.platter.localaws.lambda;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import dev.platter.localaws.lambda.Answer.Exited;
import dev.platter.localaws.lambda.Answer.FunctionError;
import dev.platter.localaws.lambda.Answer.InitFailure;
import dev.platter.localaws.lambda.Answer.Refused;
import dev.platter.localaws.lambda.Answer.RestoreFailure;
import dev.platter.localaws.lambda.Answer.TimedOut;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LambdaProcessTest {

    @TempDir
    private static Path folder;

    private static LambdaFunction waiter;
    private static LambdaProcess process;

    @BeforeAll
    static void start() {
        assumeTrue(RuntimeInterfaceClient.runsHere(), "AWS builds its Runtime Interface Client for Linux only");
        waiter = WaiterArchive.function(folder);
        process = LambdaProcess.start(waiter.with(Map.of("TABLE", "orders", "AWS_REGION", "eu-west-1")));
    }

    @AfterAll
    static void stop() {
        if (process != null) {
            process.close();
        }
    }

    private static String order(String text) {
        return process.invoke("\"" + text + "\"").body();
    }

    @Test
    void aFunctionAnswersOneEventAfterTheOther() {
        assertThat(order("say hello")).isEqualTo("hello");
        assertThat(order("say grüß Gott")).isEqualTo("grüß Gott");
    }

    @Test
    void aFunctionSeesWhatLambdaAndItsConfigurationSet() {
        assertThat(order("variable TABLE")).isEqualTo("orders");
        assertThat(order("variable AWS_LAMBDA_FUNCTION_NAME")).isEqualTo("waiter");
        assertThat(order("variable AWS_LAMBDA_FUNCTION_MEMORY_SIZE")).isEqualTo("256");
        assertThat(order("variable AWS_DEFAULT_REGION")).isEqualTo("eu-west-1");
        assertThat(order("variable _HANDLER")).isEqualTo(WaiterArchive.HANDLER);
        assertThat(order("variable LAMBDA_TASK_ROOT")).isEqualTo(waiter.taskRoot().toString());
        assertThat(order("property user.dir")).isEqualTo(waiter.taskRoot().toString());
        assertThat(order("arn")).isEqualTo("arn:aws:lambda:eu-west-1:000000000000:function:waiter");
        assertThat(order("property com.amazonaws.xray.traceHeader"))
                .matches("Root=1-[0-9a-f]{8}-[0-9a-f]{24};Parent=[0-9a-f]{16};Sampled=1");
    }

    @Test
    void aFunctionSeesNothingOfTheProcessThatStartedIt() {
        assertThat(System.getenv()).containsKey("HOME");
        assertThat(order("variable HOME")).isEqualTo("none");
        assertThat(order("property java.class.path")).doesNotContain("junit", "test-classes");
    }

    @Test
    void theJvmRunsAsOnLambda() {
        assertThat(order("flags")).contains("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:MaxHeapSize=222822k");
        assertThat(process.memoryUsed()).isLessThan(waiter.memory());
    }

    @Test
    void theTimeThatIsLeftCountsFromTheTimeOut() {
        assertThat(Integer.parseInt(order("left"))).isBetween(1, 3000);
    }

    @Test
    void theRequestIdIsTheFunctionsOwn() {
        Invocation invocation = process.invoke("\"id\"");

        assertThat(invocation.body()).isEqualTo(invocation.requestId());
    }

    @Test
    void anExceptionIsAFunctionErrorAndTheNextEventIsAnswered() {
        assertThat(process.invoke("\"drop a plate\"").answer())
                .asInstanceOf(type(FunctionError.class))
                .extracting(FunctionError::fault, as(type(Fault.class)))
                .satisfies(fault -> {
                    assertThat(fault.type()).isEqualTo("java.lang.IllegalArgumentException");
                    assertThat(fault.message()).isEqualTo("a plate");
                    assertThat(fault.stackTrace().getFirst()).contains("Waiter.serve");
                });

        assertThat(order("say sorry")).isEqualTo("sorry");
    }

    @Test
    void whatWasWrittenBeforeTheAnswerIsInTheLog() {
        order("write table four");

        assertThat(process.log()).contains("table four");
    }

    @Test
    void anEventOfSixMegabytesIsTakenAndNotAByteMore() {
        int text = 6 * 1024 * 1024 - "\"weigh \"".length();

        assertThat(order("weigh " + "x".repeat(text))).isEqualTo(Integer.toString(text));
        assertThat(process.invoke("\"weigh " + "x".repeat(text + 1) + "\"").answer())
                .isEqualTo(new Refused("6291457 byte payload is too large for the RequestResponse invocation type"
                        + " (limit 6291456 bytes)"));
    }

    @Test
    void aResponseOfSixMegabytesIsTakenAndALargerOneIsAFunctionError() {
        assertThat(order("pile 6291456")).hasSize(6291456);
        assertThat(process.invoke("\"pile 6291557\"").answer())
                .asInstanceOf(type(FunctionError.class))
                .extracting(error -> error.fault().type())
                .isEqualTo("Function.ResponseSizeTooLarge");
        assertThat(order("say still here")).isEqualTo("still here");
    }

    @Test
    void aFunctionThatDoesNotReturnIsKilledAtItsDeadline() {
        try (LambdaProcess slow = LambdaProcess.start(waiter.with(Duration.ofSeconds(1)))) {
            Invocation invocation = slow.invoke("\"dawdle\"");

            assertThat(invocation.answer()).asInstanceOf(type(TimedOut.class))
                    .extracting(TimedOut::message)
                    .isEqualTo("Task timed out after 1.00 seconds");
            assertThat(invocation.duration()).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(2));
            assertThat(slow.invoke("\"say hello\"").answer()).isInstanceOf(TimedOut.class);
        }
    }

    @Test
    void aProcessThatEndsByItselfIsReported() {
        try (LambdaProcess leaving = LambdaProcess.start(waiter)) {
            assertThat(leaving.invoke("\"leave 3\"").answer()).isEqualTo(new Exited(3));
        }
    }

    @Test
    void aFunctionThatCannotBeMadeFailsItsInvocations() {
        try (LambdaProcess sick = LambdaProcess.start(waiter.with(Map.of("MOOD", "sick")))) {
            assertThat(sick.invoke("\"say hello\"").answer())
                    .asInstanceOf(type(InitFailure.class))
                    .extracting(failure -> failure.fault().message())
                    .isEqualTo("the waiter is sick");
            assertThatIllegalStateException().isThrownBy(sick::initialized).withMessageContaining("sick");
        }
    }

    @Test
    void aHandlerThatIsNotThereIsNamed() {
        try (LambdaProcess nobody = LambdaProcess.start(waiter.handledBy("no.Such::thing"))) {
            assertThat(nobody.invoke("\"say hello\"").answer())
                    .asInstanceOf(type(FunctionError.class))
                    .extracting(error -> error.fault().message())
                    .isEqualTo("Class not found: no.Such");
        }
    }

    @Test
    void aRestoredFunctionHasRunItsHooksBeforeTheFirstEvent() {
        LambdaFunction stored = waiter.with(Initialization.SNAP_START)
                .with(Map.of("AWS_ACCESS_KEY_ID", "key", "AWS_SECRET_ACCESS_KEY", "secret"));
        try (LambdaProcess restored = LambdaProcess.start(stored)) {
            assertThat(restored.initialized()).isPositive();
            assertThat(restored.restore()).isPositive();

            assertThat(restored.invoke("\"hooks\"").body()).isEqualTo("[before, after]");
            assertThat(restored.invoke("\"flags\"").body()).doesNotContain("TieredStopAtLevel");
            assertThat(restored.invoke("\"variable AWS_SECRET_ACCESS_KEY\"").body()).isEqualTo("none");
            assertThat(restored.invoke("\"variable AWS_CONTAINER_CREDENTIALS_FULL_URI\"").body()).startsWith("http://");
        }
    }

    @Test
    void aFunctionWhoseHookFailsAfterTheRestoreFailsItsInvocations() {
        LambdaFunction sleepy = waiter.with(Initialization.SNAP_START).with(Map.of("MOOD", "sleepy"));
        try (LambdaProcess restored = LambdaProcess.start(sleepy)) {
            assertThat(restored.invoke("\"say hello\"").answer())
                    .asInstanceOf(type(RestoreFailure.class))
                    .extracting(failure -> failure.fault().type())
                    .isEqualTo("com.amazonaws.services.lambda.crac.RestoreException");
            assertThat(restored.log()).anyMatch(line -> line.contains("the waiter does not wake up"));
        }
    }
}
