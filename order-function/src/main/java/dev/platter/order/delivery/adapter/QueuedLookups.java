package dev.platter.order.delivery.adapter;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

import dev.platter.events.DeliveryConditionsLookedUp;
import dev.platter.events.Envelope;
import dev.platter.events.EventJson;
import dev.platter.events.Origin;
import dev.platter.order.delivery.domain.Lookups;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;

/**
 * Tells of look-ups by a queue, for whoever counts them. What fails or takes too long is let go, and counted by its log line: the
 * template's metric filter looks for it. One that took too long may arrive all the same.
 */
public final class QueuedLookups implements Lookups {

    /** What somebody who waits for the weather does not notice. */
    static final Duration A_MOMENT = Duration.ofMillis(500);
    /** The first one of a process loads what all need; before a snapshot it is the rehearsed one, which must not outlast it. */
    private static final Duration AT_FIRST = Duration.ofSeconds(5);
    /** While nothing gets through, no more than so many wait for it, and no other look-up waits at all. */
    static final int MOST_UNDER_WAY = 16;

    private static final Logger log = LoggerFactory.getLogger(QueuedLookups.class);
    private static final URI SOURCE = URI.create("/platter/order-function");

    private final SqsClient sqs;
    private final String queueUrl;
    private final Semaphore underWay = new Semaphore(MOST_UNDER_WAY);
    private final AtomicReference<Duration> patience;

    public QueuedLookups(SqsClient sqs, String queueUrl) {
        this(sqs, queueUrl, AT_FIRST);
    }

    QueuedLookups(SqsClient sqs, String queueUrl, Duration atFirst) {
        this.sqs = sqs;
        this.queueUrl = queueUrl;
        this.patience = new AtomicReference<>(atFirst);
    }

    @Override
    public void tell(DeliveryConditionsLookedUp lookup) {
        if (!underWay.tryAcquire()) {
            lost(lookup, "others are still under way");
            return;
        }
        var most = patience.getAndSet(A_MOMENT);
        try {
            sending(lookup).get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException refused) {
            lost(lookup, String.valueOf(refused.getCause()));
        } catch (TimeoutException late) {
            lost(lookup, "took longer than " + most);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            lost(lookup, "interrupted");
        }
    }

    /** In a thread of its own: the SDK's own time-out cannot interrupt its URL connection, which waits for half a minute and repeats. */
    private CompletableFuture<Void> sending(DeliveryConditionsLookedUp lookup) {
        return CompletableFuture.runAsync(() -> {
            try {
                send(lookup);
            } finally {
                underWay.release();
            }
        }, task -> Thread.ofVirtual().name("delivery-lookup").start(task));
    }

    private void send(DeliveryConditionsLookedUp lookup) {
        var event = Envelope.of(new Origin(SOURCE, lookup.lookupId(), null), 1, lookup.lookedUpAt(), lookup);
        var type = MessageAttributeValue.builder().dataType("String").stringValue(event.type()).build();
        sqs.sendMessage(message -> message.queueUrl(queueUrl).messageBody(EventJson.write(event))
                .messageAttributes(Map.of("type", type)));
    }

    private static void lost(DeliveryConditionsLookedUp lookup, String reason) {
        log.warn("delivery-lookup.lost area={} reason=\"{}\"", lookup.postalCode(), reason);
    }
}
