package dev.platter.local;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import dev.platter.localaws.EmbeddedAws;
import dev.platter.sam.Placement;
import dev.platter.server.host.FunctionHost;
import dev.platter.server.host.ServiceEnvironment;
import dev.platter.server.queue.QueueListeners;
import dev.platter.server.schedule.ScheduleHome;
import dev.platter.server.schedule.ScheduleHome.AtStart;
import dev.platter.server.schedule.Schedules;
import dev.platter.server.stream.Copy;
import dev.platter.server.stream.S3FailedBatches;
import dev.platter.server.stream.StreamHome;
import dev.platter.server.stream.StreamPollers;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import software.amazon.awssdk.services.sqs.SqsAsyncClient;

/** One service in a context of its own, with an environment of its own, and what triggers its functions. */
final class ServiceHome implements AutoCloseable {

    /** Closing waits for the receive call that runs. */
    private static final Duration RECEIVE_WAIT = Duration.ofSeconds(2);
    /** AWS would not let two readers ask so often; nobody else reads here. */
    private static final Duration STREAM_INTERVAL = Duration.ofMillis(50);

    private final AnnotationConfigApplicationContext context;
    private final FunctionHost host;
    private final SqsAsyncClient sqs;
    private final QueueListeners queues;
    private final StreamPollers streams;
    private final Schedules schedules;

    private ServiceHome(AnnotationConfigApplicationContext context, FunctionHost host, EmbeddedAws aws) {
        this.context = context;
        this.host = host;
        this.sqs = SqsAsyncClient.builder().endpointOverride(aws.sqs()).region(aws.region())
                .credentialsProvider(aws.credentials()).build();
        this.queues = QueueListeners.start(host, sqs, RECEIVE_WAIT);
        this.streams = StreamPollers.start(host, streamHome(aws));
        this.schedules = Schedules.start(host, ScheduleHome.of(Clock.systemUTC(), UUID::randomUUID, sqs)
                .startingBy(AtStart.RUNNING));
    }

    /** @param set variables that only this home knows, over those of the templates */
    static ServiceHome open(LocalService service, EmbeddedAws aws, Map<String, Object> set) {
        var context = new AnnotationConfigApplicationContext();
        var sources = context.getEnvironment().getPropertySources();
        sources.addFirst(new MapPropertySource("platter-local", set));
        sources.addLast(ServiceEnvironment.of(service.bindings()));
        register(aws, context.getBeanFactory());
        context.register(service.functions());
        context.refresh();
        return new ServiceHome(context, FunctionHost.of(service.bindings(), context), aws);
    }

    FunctionHost host() {
        return host;
    }

    /** A variable of the service's environment, if it has it. */
    Optional<String> variable(String name) {
        return Optional.ofNullable(context.getEnvironment().getProperty(name));
    }

    @Override
    public void close() {
        schedules.close();
        streams.close();
        queues.close();
        sqs.close();
        context.close();
    }

    /** As singletons from outside, which the context does not close: the services share them. */
    private static void register(EmbeddedAws aws, ConfigurableListableBeanFactory beans) {
        beans.registerSingleton("clock", Clock.tickMillis(ZoneOffset.UTC));
        beans.registerSingleton("dynamoDbClient", aws.dynamoDbClient());
        beans.registerSingleton("sqsClient", aws.sqsClient());
        beans.registerSingleton("snsClient", aws.snsClient());
        beans.registerSingleton("sesClient", aws.sesClient());
        beans.registerSingleton("s3Client", aws.s3Client());
        beans.registerSingleton("s3Presigner", aws.s3Presigner());
    }

    private static StreamHome streamHome(EmbeddedAws aws) {
        return new StreamHome(aws.dynamoDbStreamsClient(), aws.dynamoDbClient(),
                new S3FailedBatches(aws.s3Client(), UUID::randomUUID),
                Placement.local().stage(), Copy.of(UUID.randomUUID()), STREAM_INTERVAL,
                Clock.tickMillis(ZoneOffset.UTC), new Random());
    }
}
