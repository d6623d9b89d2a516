package dev.platter.order.cart.function;

import java.util.function.Function;

import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import dev.platter.order.cart.domain.RefreshingRates;
import dev.platter.order.cart.domain.RefreshingRates.Refresh;

/** Keeps the exchange rates up to date, by the clock. A refusal fails the invocation: only so does an alarm see it. */
final class RefreshExchangeRates implements Function<ScheduledEvent, String> {

    private final RefreshingRates refreshing;

    RefreshExchangeRates(RefreshingRates refreshing) {
        this.refreshing = refreshing;
    }

    @Override
    public String apply(ScheduledEvent event) {
        return switch (refreshing.refresh()) {
            case Refresh.Kept(var date) -> "kept the rates of " + date;
            case Refresh.Unchanged(var date) -> "had the rates of " + date;
            case Refresh.Refused(var reason) -> throw new IllegalStateException("the rates were refused: " + reason);
        };
    }
}
