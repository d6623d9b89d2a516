package dev.platter.server;

import java.time.Clock;
import java.util.Random;
import java.util.UUID;

import dev.platter.sam.Placement;
import dev.platter.server.host.FunctionHost;
import dev.platter.server.queue.QueueListeners;
import dev.platter.server.stream.S3FailedBatches;
import dev.platter.server.stream.StreamHome;
import dev.platter.server.stream.StreamPollers;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsAsyncClient;

/** The queues and streams that call the functions, from the app's start to its end. */
final class Triggers implements SmartLifecycle {

    private final FunctionHost host;
    private final SqsAsyncClient sqs;
    private final ServerSettings settings;
    private final StreamHome streams;
    private @Nullable QueueListeners listeners;
    private @Nullable StreamPollers pollers;

    Triggers(FunctionHost host, ServerSettings settings, Placement placement, SqsAsyncClient sqs,
            DynamoDbStreamsClient streams, DynamoDbClient dynamoDb, ObjectProvider<S3Client> s3, Clock clock) {
        this.host = host;
        this.settings = settings;
        this.sqs = sqs;
        this.streams = new StreamHome(streams, dynamoDb,
                batch -> new S3FailedBatches(s3.getObject(), UUID::randomUUID).keep(batch),
                placement.stage(), settings.pollInterval(), clock, new Random());
    }

    @Override
    public void start() {
        listeners = QueueListeners.start(host, sqs, settings.queueWait());
        pollers = StreamPollers.start(host, streams);
    }

    @Override
    public void stop() {
        if (pollers != null) {
            pollers.close();
            pollers = null;
        }
        if (listeners != null) {
            listeners.close();
            listeners = null;
        }
    }

    @Override
    public boolean isRunning() {
        return listeners != null;
    }
}
