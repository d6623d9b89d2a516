package dev.platter.order.ordering.function;

import dev.platter.events.Money;
import dev.platter.events.OrderId;
import dev.platter.order.ordering.domain.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * How far the workflow of an order has come, as the state machine hands it from step to step; each answers it anew. It says
 * what is next, not how the order is: that each step reads for itself, so that one which comes twice does nothing twice.
 *
 * @param traceparent the W3C trace context to tell the outcome in, null if it is traced nowhere
 * @param outcome what the last step came to, null before the first
 * @param charged what was paid, once it was
 * @param rejection why the order is to be rejected, once that is known
 */
record OrderTask(OrderId orderId, @Nullable String traceparent, @Nullable Outcome outcome, @Nullable Money charged,
        @Nullable Rejection rejection) {

    /** By what the definition of the state machine chooses the next step. */
    enum Outcome {
        RESERVED, OUT_OF_STOCK, CHARGED, DECLINED,
        /** The order is no longer SUBMITTED; nothing is left to do. */
        SETTLED,
        /** It is SUBMITTED still, and elsewhere than the step takes it from: back to the first. */
        UNSETTLED
    }

    /** Before the first step. */
    static OrderTask of(OrderId order, @Nullable String traceparent) {
        return new OrderTask(order, traceparent, null, null, null);
    }

    OrderTask came(Outcome to) {
        return new OrderTask(orderId, traceparent, to, null, null);
    }

    OrderTask charged(Money amount) {
        return new OrderTask(orderId, traceparent, Outcome.CHARGED, amount, null);
    }

    OrderTask refused(Outcome to, Rejection why) {
        return new OrderTask(orderId, traceparent, to, null, why);
    }
}
