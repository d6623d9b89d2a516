package dev.platter.server.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.server.Kitchen;
import dev.platter.server.host.CannotStart;
import dev.platter.server.schedule.ScheduleHome.AtStart;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.sqs.SqsAsyncClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Functions that run by a clock, which each test sets. */
@ExtendWith(EmbeddedAwsExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class SchedulesTest {

    private static final String START = "2026-11-23T10:15:30.250Z";
    private static final String RULE = "arn:aws:events:us-east-1:000000000000:rule/refresh";
    private static final Duration AT_ONCE = Duration.ofMillis(1);

    private final EmbeddedAws aws;
    private final SqsAsyncClient sqs;
    private SetClock clock = new SetClock(START);
    private String queue = "";
    private @Nullable Schedules schedules;

    SchedulesTest(EmbeddedAws aws) {
        this.aws = aws;
        this.sqs = SqsAsyncClient.builder().endpointOverride(aws.sqs()).region(aws.region())
                .credentialsProvider(aws.credentials()).build();
    }

    @BeforeEach
    void begin() {
        clock = new SetClock(START);
        queue = "failed-runs-" + UUID.randomUUID();
    }

    @Test
    void aFunctionRunsAtEachTimeOfItsRuleAndNotBefore() {
        var refresh = Scheduled.succeeding();
        start("cron(0 3 * * ? *)", refresh, home());
        clock.set("2026-11-24T02:59:59Z");
        assertThat(refresh.times()).isEmpty();
        clock.set("2026-11-24T03:00:01Z");
        refresh.awaitTimes("2026-11-24T03:00:00.000Z");
        clock.set("2026-11-25T03:00:00Z");
        refresh.awaitTimes("2026-11-24T03:00:00.000Z", "2026-11-25T03:00:00.000Z");
    }

    @Test
    void aRateIsCountedFromTheStartHoweverLateARunComes() {
        var refresh = Scheduled.succeeding();
        start("rate(1 hour)", refresh, home());
        clock.forward(Duration.ofMinutes(61));
        refresh.awaitTimes("2026-11-23T11:15:30.000Z");
        clock.forward(Duration.ofMinutes(59));
        refresh.awaitTimes("2026-11-23T11:15:30.000Z", "2026-11-23T12:15:30.000Z");
    }

    @Test
    void timesThatPassedWhileTheMachineSleptAreRunOnceAndNotOneByOne() {
        var refresh = Scheduled.succeeding();
        start("rate(1 hour)", refresh, home());
        clock.forward(Duration.ofHours(9).plusMinutes(10));
        refresh.awaitTimes("2026-11-23T11:15:30.000Z");
        clock.forward(Duration.ofMinutes(50));
        refresh.awaitTimes("2026-11-23T11:15:30.000Z", "2026-11-23T20:15:30.000Z");
    }

    @Test
    void whatTheFunctionIsToldIsWhatEventBridgeTells() {
        var refresh = Scheduled.succeeding();
        start("rate(1 hour)", refresh, home().startingBy(AtStart.RUNNING));
        refresh.awaitTimes("2026-11-23T10:15:30.000Z");
        assertThat(refresh.events().getFirst()).satisfies(event -> {
            assertThat(event.getVersion()).isEqualTo("0");
            assertThat(event.getId()).isEqualTo("00000000-0000-0000-0000-000000000001");
            assertThat(event.getSource()).isEqualTo("aws.events");
            assertThat(event.getDetailType()).isEqualTo("Scheduled Event");
            assertThat(event.getAccount()).isEqualTo("000000000000");
            assertThat(event.getRegion()).isEqualTo("us-east-1");
            assertThat(event.getResources()).containsExactly(RULE);
            assertThat(event.getDetail()).isEmpty();
        });
    }

    @Test
    void atTheStartItRunsOnceIfAskedToAndThenByTheClock() {
        var refresh = Scheduled.succeeding();
        start("rate(1 day)", refresh, home().startingBy(AtStart.RUNNING));
        refresh.awaitTimes("2026-11-23T10:15:30.000Z");
        clock.forward(Duration.ofDays(1));
        refresh.awaitTimes("2026-11-23T10:15:30.000Z", "2026-11-24T10:15:30.000Z");
    }

    @Test
    void aRunThatFailsIsTriedTwiceMoreAndThenItsQueueIsTold() {
        aws.sqsClient().createQueue(r -> r.queueName(queue));
        var refresh = Scheduled.failing();
        start("rate(1 hour)", refresh, home().startingBy(AtStart.RUNNING));
        assertThat(told()).isEqualTo(JsonMapper.shared().readTree("""
                {"version": "1.0", "timestamp": "2026-11-23T10:15:30.250Z",
                 "requestContext": {"requestId": "00000000-0000-0000-0000-000000000001", "functionArn": "refresh",
                                    "condition": "RetriesExhausted", "approximateInvokeCount": 3},
                 "requestPayload": {"version": "0", "id": "00000000-0000-0000-0000-000000000001",
                                    "detail-type": "Scheduled Event", "source": "aws.events",
                                    "account": "000000000000", "region": "us-east-1",
                                    "time": "2026-11-23T10:15:30.000Z", "resources": ["%s"], "detail": {}},
                 "responseContext": {"statusCode": 200, "executedVersion": "$LATEST", "functionError": "Unhandled"},
                 "responsePayload": {"errorMessage": "no rates today",
                                     "errorType": "java.lang.IllegalStateException"}}""".formatted(RULE)));
        assertThat(refresh.times()).hasSize(3).containsOnly("2026-11-23T10:15:30.000Z");
    }

    @Test
    void aRuleGoesOnAfterARunThatWasGivenUpAlsoWhenNobodyCanBeTold() {
        var refresh = Scheduled.failing();
        start("rate(1 hour)", refresh, home());
        clock.forward(Duration.ofHours(1));
        await().until(() -> refresh.events().size() == 3);
        clock.forward(Duration.ofHours(1));
        await().until(() -> refresh.events().size() == 6);
        assertThat(refresh.times().getLast()).isEqualTo("2026-11-23T12:15:30.000Z");
    }

    @Test
    void aRunThatSucceedsTheSecondTimeIsNotRunAThird() {
        aws.sqsClient().createQueue(r -> r.queueName(queue));
        var failing = new CountDownLatch(1);
        var refresh = Scheduled.answering(event -> {
            if (failing.getCount() > 0) {
                failing.countDown();
                throw new IllegalStateException("not yet");
            }
            return "done";
        });
        start("rate(1 hour)", refresh, home());
        clock.forward(Duration.ofHours(1));
        await().until(() -> refresh.events().size() == 2);
        clock.forward(Duration.ofHours(1));
        await().until(() -> refresh.events().size() == 3);
    }

    @Test
    void aStopWaitsForTheRunThatIsUnderWay() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var refresh = Scheduled.answering(event -> {
            begun.countDown();
            await().until(() -> mayEnd.getCount() == 0);
            return "done";
        });
        var started = start("rate(1 hour)", refresh, home().startingBy(AtStart.RUNNING));
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        var closing = Thread.startVirtualThread(started::close);
        await().during(Duration.ofMillis(100)).until(closing::isAlive);
        mayEnd.countDown();
        assertThat(closing.join(Duration.ofSeconds(10))).isTrue();
        assertThat(started.isRunning()).isFalse();
    }

    @Test
    void aStopCutsTheWaitBeforeARetryShort() {
        var refresh = Scheduled.failing();
        var started = start("rate(1 hour)", refresh,
                home().startingBy(AtStart.RUNNING).retryingAfter(Duration.ofMinutes(10)));
        await().until(() -> refresh.events().size() == 1);
        started.close();
        assertThat(refresh.events()).hasSize(1);
    }

    @Test
    void aRuleWithNoTimeToComeIsNoFault() {
        var started = start("cron(0 3 * * ? 2025)", Scheduled.succeeding(), home());
        await().during(Duration.ofMillis(100)).until(started::isRunning);
    }

    @Test
    void aFunctionThatTakesAnotherEventIsRefusedAtTheStart() {
        var host = Kitchen.host(Kitchen.aService("rates", Kitchen.aScheduled("refresh", "rate(1 hour)", null)),
                Kitchen.registering("refresh", OfAQueue.class, new OfAQueue()));
        assertThatThrownBy(() -> Schedules.start(host, home())).isInstanceOf(CannotStart.class)
                .hasMessageContaining("rates: refresh is triggered with ScheduledEvent and answers String");
    }

    private record OfAQueue() implements Function<SQSEvent, SQSBatchResponse> {
        @Override
        public SQSBatchResponse apply(SQSEvent event) {
            return new SQSBatchResponse();
        }
    }

    private ScheduleHome home() {
        return new ScheduleHome(clock, () -> new UUID(0, 1), sqs, AtStart.WAITING, AT_ONCE, AT_ONCE);
    }

    private Schedules start(String expression, Scheduled function, ScheduleHome home) {
        var host = Kitchen.host(Kitchen.aService("rates", Kitchen.aScheduled("refresh", expression, queue)),
                Kitchen.registering("refresh", Scheduled.class, function));
        var started = Schedules.start(host, home);
        schedules = started;
        return started;
    }

    private JsonNode told() {
        var url = aws.sqsClient().getQueueUrl(r -> r.queueName(queue)).queueUrl();
        var messages = aws.sqsClient().receiveMessage(r -> r.queueUrl(url).waitTimeSeconds(10)).messages();
        assertThat(messages).hasSize(1);
        return JsonMapper.shared().readTree(messages.getFirst().body());
    }

    @AfterEach
    void stop() {
        if (schedules != null) {
            schedules.close();
            schedules = null;
        }
    }

    @AfterAll
    void close() {
        sqs.close();
    }
}
