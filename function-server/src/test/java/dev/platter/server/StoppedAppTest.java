package dev.platter.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.ConfigurableApplicationContext;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequestEntry;

/** An app that is stopped or killed in the middle of its batches, and the next one that goes on. */
@ExtendWith(EmbeddedAwsExtension.class)
class StoppedAppTest {

    /** More than an app has under way at a time, which is five batches of ten. */
    private static final int DISHES = 70;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final EmbeddedAws aws;
    private final String stage = "s" + UUID.randomUUID().toString().substring(0, 8);
    private final Map<String, String> settings;
    private final KitchenTable kitchen;
    private final String bucket = "platter-" + stage + "-kitchen-000000000000";

    StoppedAppTest(EmbeddedAws aws) {
        this.aws = aws;
        SdkSettings.leadTo(aws);
        this.settings = KitchenProcess.settings(aws, stage);
        this.kitchen = new KitchenTable(aws.dynamoDbClient(), "platter-" + stage + "-kitchen");
        new EventsTable(aws.dynamoDbClient(), kitchen.name()).create();
        aws.s3Client().createBucket(r -> r.bucket(bucket));
    }

    @Test
    void aStopEndsWhatWasBegunAndLeavesTheRestToTheNext() throws Exception {
        slowDishes(Duration.ofSeconds(30));
        try (var stopped = KitchenProcess.start(settings).awaitReady()) {
            await().atMost(PATIENCE).until(() -> !kitchen.begun().isEmpty());
            stopped.process().destroy();
            await().atMost(PATIENCE).until(() -> stopped.output().contains("Commencing graceful shutdown"));
            kitchen.openHatch();
            assertThat(stopped.awaitEnd()).isEqualTo(143);
        }
        assertThat(kitchen.served()).hasSizeLessThan(DISHES).hasSameSizeAs(kitchen.begun());
        try (var _ = next()) {
            awaitAllServed();
        }
        assertThat(kitchen.begun().values()).containsOnly(1);
    }

    @Test
    void aStopThatTakesTooLongCutsABatchOffAndTheNextBeginsItAgain() throws Exception {
        slowDishes(Duration.ofSeconds(5));
        settings.put("SPRING_LIFECYCLE_TIMEOUT_PER_SHUTDOWN_PHASE", "2s");
        try (var stopped = KitchenProcess.start(settings).awaitReady()) {
            await().atMost(PATIENCE).until(() -> !kitchen.begun().isEmpty());
            long asked = System.nanoTime();
            stopped.process().destroy();
            assertThat(stopped.awaitEnd()).isEqualTo(143);
            assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(10));
        }
        theNextServesAll();
    }

    @Test
    void aKilledAppsBatchesAreBegunAgainByTheNextAndItsStreamIsReadOn() {
        slowDishes(Duration.ofSeconds(5));
        try (var killed = KitchenProcess.start(settings).awaitReady()) {
            await().atMost(PATIENCE).until(() -> !kitchen.begun().isEmpty());
            killed.process().destroyForcibly();
            killed.awaitEnd();
        }
        theNextServesAll();
    }

    private void theNextServesAll() {
        assertThat(kitchen.served()).isEmpty();
        kitchen.openHatch();
        try (var _ = next()) {
            awaitAllServed();
        }
        assertThat(kitchen.begun().values()).contains(2);
    }

    /** In this process: only what is stopped or killed needs one of its own. */
    private ConfigurableApplicationContext next() {
        return FunctionServer.run("kitchen", new KitchenFunctions(), "--server.port=0", "--platter.stage=" + stage,
                "--platter.streams.poll-interval=20ms", "--platter.queues.poll-wait=1s",
                "--JWT_ISSUER=http://localhost:9", "--JWT_AUDIENCE=app");
    }

    private void awaitAllServed() {
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(kitchen.served()).hasSize(DISHES);
            assertThat(aws.s3Client().listObjectsV2(r -> r.bucket(bucket)).contents()).hasSize(DISHES + 1);
            assertThat(queued()).containsOnly("0");
        });
        assertThat(kitchen.served().values()).containsOnly(1);
    }

    private void slowDishes(Duration visibility) {
        var queue = aws.sqsClient().createQueue(r -> r.queueName("platter-" + stage + "-tickets").attributes(
                Map.of(QueueAttributeName.VISIBILITY_TIMEOUT, String.valueOf(visibility.toSeconds())))).queueUrl();
        IntStream.range(0, DISHES / 10).forEach(batch -> aws.sqsClient()
                .sendMessageBatch(r -> r.queueUrl(queue).entries(IntStream.range(0, 10)
                        .mapToObj(n -> "slow-%d-%d".formatted(batch, n))
                        .map(dish -> SendMessageBatchRequestEntry.builder().id(dish).messageBody(dish).build())
                        .toList())));
    }

    private List<String> queued() {
        var queue = aws.sqsClient().getQueueUrl(r -> r.queueName("platter-" + stage + "-tickets")).queueUrl();
        return List.copyOf(aws.sqsClient().getQueueAttributes(r -> r.queueUrl(queue).attributeNames(
                QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES,
                QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE)).attributes().values());
    }
}
