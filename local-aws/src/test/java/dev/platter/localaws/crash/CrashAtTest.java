package dev.platter.localaws.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import dev.platter.localaws.AwsClients;
import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.localaws.TestQueue;
import dev.platter.localaws.TestTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

@ExtendWith(EmbeddedAwsExtension.class)
class CrashAtTest {

    private EmbeddedAws aws;
    private TestTable table;
    private TestQueue queue;

    @BeforeEach
    void whatTheProcessWorksOn(EmbeddedAws aws) {
        this.aws = aws;
        table = TestTable.in(aws);
        queue = TestQueue.in(aws);
    }

    /** Writes an item on the condition that it is new, says so to the queue, and swallows whatever exception it meets. */
    private void run(AwsClients clients, String item) {
        try {
            table.putNew(clients.dynamoDb(), item);
        } catch (ConditionalCheckFailedException alreadyThere) {
            // Of an earlier attempt.
        }
        try {
            clients.sqs().sendMessage(send -> send.queueUrl(queue.url()).messageBody(item));
        } catch (RuntimeException fault) {
            // As careless code does.
        }
    }

    private void runAndDie(CallObserver observer, String item) {
        try (AwsClients clients = aws.clientsWith(observer)) {
            assertThatExceptionOfType(Crash.class).isThrownBy(() -> run(clients, item));
        }
    }

    @Test
    void anUndisturbedRunTellsItsCalls() {
        CallRecorder recorder = new CallRecorder();
        try (AwsClients clients = aws.clientsWith(recorder)) {
            run(clients, "a");
            recorder.observe("Payments.charge", () -> "charged");
        }

        assertThat(recorder.calls()).containsExactly("DynamoDb.PutItem", "Sqs.SendMessage", "Payments.charge");
    }

    @Test
    void beforeACallItHasNoEffect() {
        runAndDie(CrashAt.before(1), "a");
        assertThat(table.items()).isEmpty();

        runAndDie(CrashAt.before(2), "b");
        assertThat(table.items()).containsExactly("b");
        assertThat(queue.bodies()).isEmpty();
    }

    @Test
    void afterACallItHasItsEffectAndNothingElseHappens() {
        runAndDie(CrashAt.after(1), "a");
        assertThat(table.items()).containsExactly("a");
        assertThat(queue.bodies()).isEmpty();

        runAndDie(CrashAt.after(2), "b");
        assertThat(queue.bodies()).containsExactly("b");
    }

    @Test
    void aRefusedCallIsOneThatAProcessCanDieAfterToo() {
        table.putNew(aws.dynamoDbClient(), "a");

        runAndDie(CrashAt.after(1), "a");

        assertThat(queue.bodies()).isEmpty();
    }

    @Test
    void aDeadProcessHasNoFurtherEffects() {
        CrashAt crash = CrashAt.before(1);
        runAndDie(crash, "a");
        runAndDie(crash, "b");

        assertThatExceptionOfType(Crash.class).isThrownBy(() -> crash.observe("Payments.charge", () -> "charged"));
        assertThat(table.items()).isEmpty();
        assertThat(queue.bodies()).isEmpty();
    }

    @Test
    void aCallOutsideAwsCountsAsWell() {
        CrashAt crash = CrashAt.after(2);
        List<String> charged = new ArrayList<>();

        assertThat(crash.observe("Payments.charge", () -> charged.add("a"))).isTrue();
        assertThatExceptionOfType(Crash.class)
                .isThrownBy(() -> crash.observe("Payments.charge", () -> charged.add("b")))
                .withMessage("after call 2, Payments.charge");

        assertThat(charged).containsExactly("a", "b");
    }

    @Test
    void aShorterRunThanTheCrashDoesNotCrash() {
        CrashAt crash = CrashAt.after(3);
        try (AwsClients clients = aws.clientsWith(crash)) {
            run(clients, "a");
        }

        assertThat(crash.crashed()).isFalse();
    }

    @Test
    void everyCrashOfTwoCallsIsBeforeTheFirstAndAfterEach() {
        assertThat(CrashAt.everywhere(2).map(CrashAt::toString))
                .containsExactly("before call 1", "after call 1", "after call 2");
    }

    @Test
    void whateverTheCrashARunAfterItEndsAsIfThereHadBeenNone() {
        Stream<CrashAt> crashes = CrashAt.everywhere(2);

        crashes.forEach(crash -> {
            runAndDie(crash, "item " + crash);
            run(aws.clientsWith(), "item " + crash);
        });

        assertThat(table.items()).hasSize(3);
        assertThat(queue.bodies()).contains("item before call 1", "item after call 1", "item after call 2");
    }

    @Test
    void anAnswerThatIsLostMakesTheSdkFailOnItsOwnCondition() {
        LostAnswer lost = LostAnswer.to("PutItem");
        try (AwsClients clients = aws.clientsWith(lost)) {
            assertThatExceptionOfType(ConditionalCheckFailedException.class)
                    .isThrownBy(() -> table.putNew(clients.dynamoDb(), "a"));
        }

        assertThat(lost.transmissions()).isEqualTo(2);
        assertThat(table.items()).containsExactly("a");
    }
}
