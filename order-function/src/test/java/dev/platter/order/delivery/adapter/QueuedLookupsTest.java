package dev.platter.order.delivery.adapter;

import static dev.platter.order.fixture.ASource.aSource;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.platter.events.DeliveryConditionsLookedUp;
import dev.platter.events.PostalCode;
import dev.platter.order.fixture.ASource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sqs.SqsClient;

/** A queue that does not take what it is told. */
class QueuedLookupsTest {

    /** Beside what is waited for, a busy machine takes its time. */
    private static final Duration NOT_NOTICED = QueuedLookups.A_MOMENT.plusSeconds(2);

    private static final DeliveryConditionsLookedUp LOOKUP = new DeliveryConditionsLookedUp("a-lookup",
            new PostalCode("10119"), true, Instant.parse("2026-11-22T10:00:00Z"));

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final ASource queues = aSource();

    @BeforeEach
    void listen() {
        log.start();
        logger().addAppender(log);
    }

    @AfterEach
    void close() {
        logger().detachAppender(log);
        queues.close();
    }

    @Test
    void oneThatDoesNotAnswerIsGivenUpInAMomentAndCounted() {
        queues.dripping();
        var lookups = lookups(queues.address());
        lookups.tell(LOOKUP);
        var began = System.nanoTime();

        lookups.tell(LOOKUP);

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(NOT_NOTICED);
        assertThat(lines()).hasSize(2)
                .allMatch(line -> line.equals("delivery-lookup.lost area=10119 reason=\"took longer than PT0.5S\""));
    }

    @Test
    void whileItDoesNotAnswerOnlySoManyWaitForIt() {
        queues.dripping();
        var lookups = lookups(queues.address());

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, QueuedLookups.MOST_UNDER_WAY).forEach(i -> threads.execute(() -> lookups.tell(LOOKUP)));
        }
        var began = System.nanoTime();
        lookups.tell(LOOKUP);

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(QueuedLookups.A_MOMENT);
        assertThat(lines()).hasSize(QueuedLookups.MOST_UNDER_WAY + 1).last().asString()
                .contains("others are still under way");
    }

    @Test
    void oneThatRefusesIsCounted() {
        queues.answering(403, "{\"__type\":\"com.amazon.coral.service#AccessDeniedException\"}");

        lookups(queues.address()).tell(LOOKUP);

        assertThat(lines()).singleElement().asString().startsWith("delivery-lookup.lost area=10119 reason=");
    }

    @Test
    void nobodyWhoListensIsCounted() {
        var nowhere = queues.address();
        queues.close();

        assertThatCode(() -> lookups(nowhere).tell(LOOKUP)).doesNotThrowAnyException();
        assertThat(lines()).hasSize(1);
    }

    private static QueuedLookups lookups(URI endpoint) {
        var sqs = SqsClient.builder().endpointOverride(endpoint).region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("a", "b")))
                .httpClientBuilder(UrlConnectionHttpClient.builder()).build();
        return new QueuedLookups(sqs, endpoint + "/delivery-lookups", QueuedLookups.A_MOMENT);
    }

    private List<String> lines() {
        return new ArrayList<>(log.list).stream().map(ILoggingEvent::getFormattedMessage).toList();
    }

    private static Logger logger() {
        return (Logger) LoggerFactory.getLogger(QueuedLookups.class);
    }
}
