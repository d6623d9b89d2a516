package dev.platter.order.delivery.function;

import java.util.function.Function;

import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import dev.platter.order.delivery.domain.RefreshingConditions;

/** Keeps the delivery conditions up to date, by the clock. What is missing fails the invocation: only so does an alarm see it. */
final class RefreshDeliveryConditions implements Function<ScheduledEvent, String> {

    private final RefreshingConditions refreshing;

    RefreshDeliveryConditions(RefreshingConditions refreshing) {
        this.refreshing = refreshing;
    }

    @Override
    public String apply(ScheduledEvent event) {
        var done = refreshing.refresh();
        if (!done.missing().isEmpty()) {
            throw new IllegalStateException("not all conditions are there: " + String.join("; ", done.missing()));
        }
        return "kept the conditions of %d areas, raised %d alerts".formatted(done.kept(), done.alerts());
    }
}
