package dev.platter.order.activity.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;

import dev.platter.events.ActivityKind;
import dev.platter.events.ActivityRecorded;
import dev.platter.events.CustomerId;
import dev.platter.events.DishId;
import dev.platter.events.Envelope;
import dev.platter.events.Origin;
import org.jspecify.annotations.Nullable;

/** What is told of visitors. */
public final class ActivityEvents {

    private static final URI SOURCE = URI.create("/platter/order-function");

    private ActivityEvents() {}

    /**
     * What an app told. Its id is made of its user and the app's own, so that a repeat is the same event and nobody can take an id
     * from anybody else.
     */
    static Envelope<ActivityRecorded> told(CustomerId customer, ToldActivity told, @Nullable String traceparent) {
        var name = customer.value() + '\n' + told.activityId();
        return recorded(new ActivityRecorded(UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString(), customer,
                told.kind(), told.target(), told.occurredAt()), traceparent);
    }

    /** Somebody, whoever it was, has searched a menu. @param words as they were typed */
    public static Envelope<ActivityRecorded> search(String id, String words, Instant at, @Nullable String traceparent) {
        return recorded(new ActivityRecorded(id, null, ActivityKind.SEARCH, words, at), traceparent);
    }

    /** A customer has put a dish into a cart that was not in it. */
    public static Envelope<ActivityRecorded> cartAddition(String id, CustomerId customer, DishId dish, Instant at,
            @Nullable String traceparent) {
        return recorded(new ActivityRecorded(id, customer, ActivityKind.CART_ADDITION, dish.value(), at), traceparent);
    }

    /** Each is an aggregate of its own that happens once. */
    private static Envelope<ActivityRecorded> recorded(ActivityRecorded activity, @Nullable String traceparent) {
        var origin = new Origin(SOURCE, activity.activityId(), traceparent);
        return Envelope.of(origin, 1, activity.occurredAt(), activity);
    }
}
