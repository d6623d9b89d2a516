package dev.platter.server.queue;

import static dev.platter.server.Kitchen.aService;
import static dev.platter.server.Kitchen.aWorker;
import static dev.platter.server.Kitchen.host;
import static dev.platter.server.Kitchen.registering;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import java.util.stream.Stream;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.MessageAttribute;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.server.host.CannotStart;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.sqs.SqsAsyncClient;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequestEntry;

@ExtendWith(EmbeddedAwsExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class QueueListenersTest {

    private static final Duration POLL_WAIT = Duration.ofSeconds(1);

    private final SqsClient sqs;
    private final SqsAsyncClient listening;
    private String queue = "";
    private String queueUrl = "";

    QueueListenersTest(EmbeddedAws aws) {
        this.sqs = aws.sqsClient();
        this.listening = SqsAsyncClient.builder()
                .endpointOverride(aws.sqs())
                .region(aws.region())
                .credentialsProvider(aws.credentials())
                .build();
    }

    @BeforeEach
    void aQueueWhoseMessagesComeAgainAfterThreeSeconds() {
        queue = "tickets-" + UUID.randomUUID();
        queueUrl = sqs
                .createQueue(r -> r.queueName(queue).attributes(Map.of(QueueAttributeName.VISIBILITY_TIMEOUT, "3")))
                .queueUrl();
    }

    @Test
    void aMessageArrivesAsLambdaWouldDeliverIt() {
        var worker = Worker.taking(message -> true);
        sqs.sendMessage(r -> r.queueUrl(queueUrl).messageBody("{\"dish\":\"ramen\"}").messageAttributes(Map.of(
                "type", string("platter.order.submitted.v1"),
                "signature",
                MessageAttributeValue.builder().dataType("Binary").binaryValue(SdkBytes.fromUtf8String("s")).build())));
        try (var _ = listen(worker)) {
            var message = worker.awaitMessages(1).getFirst();
            assertThat(message.getBody()).isEqualTo("{\"dish\":\"ramen\"}");
            assertThat(message.getEventSource()).isEqualTo("aws:sqs");
            assertThat(message.getEventSourceArn()).isEqualTo("arn:aws:sqs:us-east-1:000000000000:" + queue);
            assertThat(message.getAwsRegion()).isEqualTo("us-east-1");
            assertThat(message.getAttributes()).containsEntry("ApproximateReceiveCount", "1")
                    .containsKey("SentTimestamp");
            assertThat(message.getMessageAttributes()).extractingByKey("type")
                    .extracting(MessageAttribute::getDataType, MessageAttribute::getStringValue)
                    .containsExactly("String", "platter.order.submitted.v1");
            assertThat(message.getMessageAttributes()).extractingByKey("signature")
                    .extracting(MessageAttribute::getDataType, MessageAttribute::getBinaryValue)
                    .containsExactly("Binary", ByteBuffer.wrap(new byte[]{'s'}));
            assertThat(message.getMd5OfBody()).isNotBlank();
            awaitEmptyQueue();
        }
    }

    @Test
    void aMessageWithAttributesThatSpringCannotConvertStillReachesItsFunction() {
        var worker = Worker.taking(message -> true);
        sqs.sendMessage(r -> r.queueUrl(queueUrl).messageBody("poison").messageAttributes(Map.of(
                "JavaType", string("no.such.Class"),
                "contentType", string("not a type"),
                "id", string("not a uuid"))));
        try (var _ = listen(worker)) {
            assertThat(worker.awaitMessages(1).getFirst().getMessageAttributes()).containsKeys("JavaType",
                    "contentType", "id");
            awaitEmptyQueue();
        }
    }

    @Test
    void onlyTheMessageThatFailedComesAgain() {
        var worker = Worker.taking(message -> message.getBody().equals("good") || receiveCount(message) > 1);
        send("good", "bad");
        try (var _ = listen(worker)) {
            await().untilAsserted(() -> assertThat(worker.bodies()).filteredOn("bad"::equals).hasSize(2));
            awaitEmptyQueue();
            assertThat(worker.bodies()).filteredOn("good"::equals).hasSize(1);
        }
    }

    @Test
    void allMessagesComeAgainWhenTheFunctionThrows() {
        var worker = Worker.answering(event -> {
            if (receiveCount(event.getRecords().getFirst()) == 1) {
                throw new IllegalStateException("not now");
            }
            return new SQSBatchResponse(List.of());
        });
        send("one", "two");
        try (var _ = listen(worker)) {
            await().untilAsserted(() -> assertThat(worker.bodies()).hasSize(4).contains("one", "two"));
            awaitEmptyQueue();
        }
    }

    @Test
    void aFailureReportThatNamesNoMessageOfTheBatchFailsTheBatch() {
        var worker = Worker.answering(event -> receiveCount(event.getRecords().getFirst()) > 1
                ? new SQSBatchResponse(List.of())
                : new SQSBatchResponse(List.of(new BatchItemFailure("nobody"))));
        send("one");
        try (var _ = listen(worker)) {
            await().untilAsserted(() -> assertThat(worker.bodies()).containsExactly("one", "one"));
            awaitEmptyQueue();
        }
    }

    @Test
    void aGroupOfAFifoQueueKeepsItsOrderAcrossAFailureAndHoldsNoOtherGroupUp() {
        queue = "tickets-" + UUID.randomUUID() + ".fifo";
        queueUrl = sqs.createQueue(r -> r.queueName(queue).attributes(Map.of(
                QueueAttributeName.FIFO_QUEUE, "true", QueueAttributeName.VISIBILITY_TIMEOUT, "3"))).queueUrl();
        Stream.of("ramen-1", "ramen-2", "soup-1", "ramen-3", "soup-2").forEach(body -> sqs.sendMessage(r -> r
                .queueUrl(queueUrl).messageBody(body).messageGroupId(body.split("-")[0]).messageDeduplicationId(body)));
        List<String> done = new CopyOnWriteArrayList<>();
        var worker = Worker.answering(event -> upToTheFirstFailure(event, done,
                message -> message.getBody().equals("ramen-2") && receiveCount(message) == 1));
        try (var _ = listen(worker)) {
            await().untilAsserted(() -> assertThat(done).hasSize(5));
            awaitEmptyQueue();
        }
        assertThat(done).filteredOn(body -> body.startsWith("ramen")).containsExactly("ramen-1", "ramen-2", "ramen-3");
        assertThat(done).filteredOn(body -> body.startsWith("soup")).containsExactly("soup-1", "soup-2");
        assertThat(done.indexOf("soup-2")).isLessThan(done.indexOf("ramen-2"));
        assertThat(worker.messages()).allSatisfy(message -> assertThat(message.getAttributes())
                .containsKeys("MessageGroupId", "MessageDeduplicationId", "SequenceNumber"));
    }

    @Test
    void aSlowBatchDoesNotKeepTheNextMessageWaiting() {
        var slow = new CountDownLatch(1);
        var worker = Worker.taking(message -> !message.getBody().equals("slow") || released(slow));
        try (var _ = listen(worker)) {
            send("slow");
            worker.awaitMessages(1);
            send("quick");
            await().untilAsserted(() -> assertThat(worker.bodies()).contains("quick"));
            slow.countDown();
        }
    }

    @Test
    void closingWaitsForTheBatchThatRunsAndDeletesItsMessages() {
        var slow = new CountDownLatch(1);
        var worker = Worker.taking(message -> released(slow));
        send("slow");
        var listeners = listen(worker);
        worker.awaitMessages(1);
        var closing = Thread.ofVirtual().start(listeners::close);
        await().until(
                () -> closing.getState() == Thread.State.WAITING || closing.getState() == Thread.State.TIMED_WAITING);
        slow.countDown();
        await().until(() -> !closing.isAlive());
        awaitEmptyQueue();
        assertThat(worker.bodies()).containsExactly("slow");
    }

    @Test
    void aQueueThatIsNotThereIsNamedAtTheStart() {
        var service = aService("kitchen", aWorker("worker", "no-such-queue", 10));
        var kitchen = host(service, registering("worker", Worker.class, Worker.taking(message -> true)));
        assertThatThrownBy(() -> QueueListeners.start(kitchen, listening, POLL_WAIT))
                .isInstanceOf(CannotStart.class)
                .hasMessageContainingAll("kitchen", "no-such-queue");
    }

    private QueueListeners listen(Worker worker) {
        var service = aService("kitchen", aWorker("worker", queue, 10));
        return QueueListeners.start(host(service, registering("worker", Worker.class, worker)), listening, POLL_WAIT);
    }

    /** As a function behind a FIFO queue has to: what follows a failure is reported with it. */
    private static SQSBatchResponse upToTheFirstFailure(SQSEvent event, List<String> done,
            Predicate<SQSMessage> fails) {
        var taken = event.getRecords().stream().takeWhile(fails.negate()).toList();
        taken.forEach(message -> done.add(message.getBody()));
        return new SQSBatchResponse(event.getRecords().stream().skip(taken.size())
                .map(message -> new BatchItemFailure(message.getMessageId())).toList());
    }

    private void send(String... bodies) {
        var entries = Stream.of(bodies)
                .map(body -> SendMessageBatchRequestEntry.builder().id(body).messageBody(body).build())
                .toList();
        sqs.sendMessageBatch(r -> r.queueUrl(queueUrl).entries(entries));
    }

    private void awaitEmptyQueue() {
        await().untilAsserted(() -> assertThat(sqs.getQueueAttributes(r -> r.queueUrl(queueUrl).attributeNames(
                QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES,
                QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE)).attributes().values())
                .containsOnly("0"));
    }

    private static boolean released(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    private static int receiveCount(SQSMessage message) {
        return Integer.parseInt(message.getAttributes().get("ApproximateReceiveCount"));
    }

    private static MessageAttributeValue string(String value) {
        return MessageAttributeValue.builder().dataType("String").stringValue(value).build();
    }

    @AfterAll
    void close() {
        listening.close();
    }
}
