package dev.platter.order.ordering.function;

import java.util.function.Function;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import dev.platter.events.Envelope;
import dev.platter.events.OrderSubmitted;
import dev.platter.order.ordering.domain.CancellingOrders;
import dev.platter.order.ordering.domain.CancellingOrders.TimeOut;
import dev.platter.runtime.batch.DeadLetterQueue;
import dev.platter.runtime.batch.Handling;
import dev.platter.runtime.batch.MessageBatch;
import dev.platter.runtime.batch.MessageDecoder;

/** Cancels what is still SUBMITTED when its message comes, which the queue has held back until the time was up. */
final class TimeOutOrders implements Function<SQSEvent, SQSBatchResponse> {

    private final MessageBatch<Envelope<OrderSubmitted>> batch;
    private final CancellingOrders cancelling;

    TimeOutOrders(CancellingOrders cancelling, DeadLetterQueue parking) {
        this.batch = new MessageBatch<>(MessageDecoder.events(OrderSubmitted.class), parking);
        this.cancelling = cancelling;
    }

    @Override
    public SQSBatchResponse apply(SQSEvent event) {
        return batch.each(event, this::timeOut);
    }

    private Handling timeOut(Envelope<OrderSubmitted> event) {
        return switch (cancelling.timeOut(event.data().orderId(), event.traceparent())) {
            case TimeOut.TimedOut _,TimeOut.Settled _ -> Handling.done();
            case TimeOut.Unknown(var id) -> Handling.parked("there is no order " + id);
        };
    }
}
