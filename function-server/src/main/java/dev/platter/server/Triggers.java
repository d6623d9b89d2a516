package dev.platter.server;

import java.time.Clock;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import dev.platter.sam.Placement;
import dev.platter.server.host.FunctionHost;
import dev.platter.server.queue.QueueListeners;
import dev.platter.server.schedule.ScheduleHome;
import dev.platter.server.schedule.Schedules;
import dev.platter.server.stream.Copy;
import dev.platter.server.stream.S3FailedBatches;
import dev.platter.server.stream.StreamHome;
import dev.platter.server.stream.StreamPollers;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsAsyncClient;

/**
 * The queues, streams and schedules that call the functions, from the app's start to its end. They stop beside the web server: what
 * runs is finished, within the time that Boot gives a phase ({@code spring.lifecycle.timeout-per-shutdown-phase}). What is
 * cut off after that comes again, from its queue when its messages show again, from its stream by the copy that reads next.
 */
final class Triggers implements SmartLifecycle {

    private final FunctionHost host;
    private final SqsAsyncClient sqs;
    private final ServerSettings settings;
    private final StreamHome streams;
    private final ScheduleHome clock;
    private final StartCheck check;
    private volatile @Nullable QueueListeners listeners;
    private volatile @Nullable StreamPollers pollers;
    private volatile @Nullable Schedules schedules;

    Triggers(FunctionHost host, ServerSettings settings, Placement placement, SqsAsyncClient sqs,
            DynamoDbStreamsClient streams, DynamoDbClient dynamoDb, ObjectProvider<S3Client> s3, Clock clock,
            Environment environment) {
        this.host = host;
        this.settings = settings;
        this.sqs = sqs;
        this.check = new StartCheck(host.bindings(), environment, dynamoDb, streams, sqs);
        var copy = new Copy(UUID.randomUUID().toString(), settings.lease(), System::nanoTime);
        this.streams = new StreamHome(streams, dynamoDb,
                batch -> new S3FailedBatches(s3.getObject(), UUID::randomUUID).keep(batch),
                placement.stage(), copy, settings.pollInterval(), clock, new Random());
        this.clock = ScheduleHome.of(clock, UUID::randomUUID, sqs).startingBy(settings.schedules())
                .retryingAfter(settings.retryWait());
    }

    @Override
    public void start() {
        check.check();
        listeners = QueueListeners.start(host, sqs, settings.queueWait());
        pollers = StreamPollers.start(host, streams);
        schedules = Schedules.start(host, clock);
    }

    /** Whether everything that calls the functions does its work. */
    boolean areAllRunning() {
        var queues = listeners;
        var shards = pollers;
        var rules = schedules;
        return queues != null && queues.isRunning() && shards != null && shards.isRunning()
                && rules != null && rules.isRunning();
    }

    /** All at once: each waits for what it has begun. */
    @Override
    public void stop() {
        var queues = listeners;
        var shards = pollers;
        var rules = schedules;
        CompletableFuture.allOf(
                closing(queues == null ? () -> {} : queues::close),
                closing(shards == null ? () -> {} : shards::close),
                closing(rules == null ? () -> {} : rules::close)).join();
        listeners = null;
        pollers = null;
        schedules = null;
    }

    private static CompletableFuture<Void> closing(Runnable close) {
        return CompletableFuture.runAsync(close, Thread::startVirtualThread);
    }

    @Override
    public void stop(Runnable stopped) {
        Thread.ofVirtual().name("stopping-triggers").start(() -> {
            try {
                stop();
            } finally {
                stopped.run();
            }
        });
    }

    @Override
    public boolean isRunning() {
        return listeners != null;
    }

    @Override
    public int getPhase() {
        return WebServerApplicationContext.GRACEFUL_SHUTDOWN_PHASE;
    }
}
