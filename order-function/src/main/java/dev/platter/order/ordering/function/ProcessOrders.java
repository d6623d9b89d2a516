package dev.platter.order.ordering.function;

import java.util.function.Function;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import dev.platter.events.Envelope;
import dev.platter.events.OrderSubmitted;
import dev.platter.order.ordering.domain.Confirmation.Cancelled;
import dev.platter.order.ordering.domain.Confirmation.Confirmed;
import dev.platter.order.ordering.domain.Confirmation.Rejected;
import dev.platter.order.ordering.domain.Confirmation.Unknown;
import dev.platter.order.ordering.domain.ConfirmingOrders;
import dev.platter.runtime.batch.DeadLetterQueue;
import dev.platter.runtime.batch.Handling;
import dev.platter.runtime.batch.MessageBatch;
import dev.platter.runtime.batch.MessageDecoder;

/** Takes submitted orders to CONFIRMED or REJECTED; one message an order. Failed messages come again alone. */
final class ProcessOrders implements Function<SQSEvent, SQSBatchResponse> {

    private final MessageBatch<Envelope<OrderSubmitted>> batch;
    private final ConfirmingOrders confirming;

    ProcessOrders(ConfirmingOrders confirming, DeadLetterQueue parking) {
        this.batch = new MessageBatch<>(MessageDecoder.events(OrderSubmitted.class), parking);
        this.confirming = confirming;
    }

    @Override
    public SQSBatchResponse apply(SQSEvent event) {
        return batch.each(event, this::confirm);
    }

    private Handling confirm(Envelope<OrderSubmitted> event) {
        return switch (confirming.confirm(event.data().orderId(), event.traceparent())) {
            case Confirmed _,Rejected _,Cancelled _ -> Handling.done();
            case Unknown(var id) -> Handling.parked("there is no order " + id);
        };
    }
}
