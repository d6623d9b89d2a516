package dev.platter.order.activity.domain;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import dev.platter.events.CustomerId;
import dev.platter.order.activity.domain.ActivityLog.Writing;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Records what apps tell that their users did, each act once. */
public final class RecordingActivity {

    private static final Logger log = LoggerFactory.getLogger(RecordingActivity.class);

    private final ActivityLog activity;
    private final ActivityLimit limit;
    private final Clock clock;

    public RecordingActivity(ActivityLog activity, ActivityLimit limit, Clock clock) {
        this.activity = activity;
        this.limit = limit;
        this.clock = clock;
    }

    /** Records a batch. @param told may be none, and may have been told before */
    public Recording record(CustomerId customer, List<ToldActivity> told, @Nullable String traceparent) {
        if (told.isEmpty()) {
            return new Recording.Recorded();
        }
        var events = told.stream().map(one -> ActivityEvents.told(customer, one, traceparent)).toList();
        return switch (activity.write(customer, events, limit, clock.instant())) {
            case Writing.Written() -> {
                log.info("activity.recorded told={}", told.size());
                yield new Recording.Recorded();
            }
            case Writing.TooMany(var until) -> new Recording.TooManyBatches(limit, until);
        };
    }

    /** What became of a batch. */
    public sealed interface Recording {

        /** All of it is recorded, now or earlier. */
        record Recorded() implements Recording {}

        /** Nothing of it is. @param until a batch may come again */
        record TooManyBatches(ActivityLimit limit, Duration until) implements Recording {}
    }
}
