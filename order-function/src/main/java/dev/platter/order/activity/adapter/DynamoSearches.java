package dev.platter.order.activity.adapter;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;

import dev.platter.order.activity.domain.ActivityEvents;
import dev.platter.order.activity.domain.Searches;
import dev.platter.runtime.outbox.Outbox;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Searches among the activity: a put that is given up soon, and whose failures a line of the log counts. */
public final class DynamoSearches implements Searches {

    private static final Logger log = LoggerFactory.getLogger(DynamoSearches.class);

    /** Some puts' worth, with one repeated by the SDK; nobody sees it in an answer that took as long anyway. */
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final DynamoDbClient dynamo;
    private final Outbox events;
    private final Supplier<String> ids;
    private final Clock clock;

    public DynamoSearches(DynamoDbClient dynamo, Outbox events, Supplier<String> ids, Clock clock) {
        this.dynamo = dynamo;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void searched(String words, @Nullable String traceparent) {
        var event = ActivityEvents.search(ids.get(), words, clock.instant(), traceparent);
        try {
            dynamo.putItem(events.alone(event)
                    .overrideConfiguration(within -> within.apiCallTimeout(PATIENCE)).build());
        } catch (SdkException failed) {
            log.warn("search.not-recorded failures=1 cause={}", failed.getClass().getSimpleName());
        }
    }
}
