package dev.platter.system.templates;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.UUID;

import dev.platter.localaws.EmbeddedAws;
import dev.platter.sam.Placement;
import dev.platter.server.queue.QueueListeners;
import dev.platter.server.schedule.ScheduleHome;
import dev.platter.server.schedule.ScheduleHome.AtStart;
import dev.platter.server.schedule.Schedules;
import dev.platter.server.stream.Copy;
import dev.platter.server.stream.S3FailedBatches;
import dev.platter.server.stream.StreamHome;
import dev.platter.server.stream.StreamPollers;
import software.amazon.awssdk.services.sqs.SqsAsyncClient;

/** What Lambda and EventBridge do for a function to be triggered, by clients whose calls are nobody's business. */
final class Polling implements AutoCloseable {

    private static final Duration RECEIVE_WAIT = Duration.ofSeconds(1);
    private static final Duration STREAM_INTERVAL = Duration.ofMillis(50);

    private final SqsAsyncClient sqs;
    private final QueueListeners queues;
    private final StreamPollers streams;
    private final Schedules schedules;

    Polling(LoneFunction function, EmbeddedAws aws) {
        this.sqs = SqsAsyncClient.builder().endpointOverride(aws.sqs()).region(aws.region())
                .credentialsProvider(aws.credentials()).build();
        this.queues = QueueListeners.start(function.host(), sqs, RECEIVE_WAIT);
        this.streams = StreamPollers.start(function.host(), streamHome(aws));
        this.schedules = Schedules.start(function.host(),
                ScheduleHome.of(Clock.systemUTC(), UUID::randomUUID, sqs).startingBy(AtStart.RUNNING));
    }

    @Override
    public void close() {
        schedules.close();
        streams.close();
        queues.close();
        sqs.close();
    }

    private static StreamHome streamHome(EmbeddedAws aws) {
        return new StreamHome(aws.dynamoDbStreamsClient(), aws.dynamoDbClient(),
                new S3FailedBatches(aws.s3Client(), UUID::randomUUID), Placement.local().stage(),
                Copy.of(UUID.randomUUID()), STREAM_INTERVAL,
                Clock.tickMillis(ZoneOffset.UTC), new Random());
    }
}
