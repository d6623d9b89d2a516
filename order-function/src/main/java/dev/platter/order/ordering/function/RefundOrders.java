package dev.platter.order.ordering.function;

import java.util.function.Function;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import dev.platter.events.Envelope;
import dev.platter.events.OrderCancelled;
import dev.platter.order.ordering.domain.RefundingOrders;
import dev.platter.runtime.batch.DeadLetterQueue;
import dev.platter.runtime.batch.Handling;
import dev.platter.runtime.batch.MessageBatch;
import dev.platter.runtime.batch.MessageDecoder;

/** Gives back what was charged for cancelled orders; one message an order. Failed messages come again alone. */
final class RefundOrders implements Function<SQSEvent, SQSBatchResponse> {

    private final MessageBatch<Envelope<OrderCancelled>> batch;
    private final RefundingOrders refunding;

    RefundOrders(RefundingOrders refunding, DeadLetterQueue parking) {
        this.batch = new MessageBatch<>(MessageDecoder.events(OrderCancelled.class), parking);
        this.refunding = refunding;
    }

    @Override
    public SQSBatchResponse apply(SQSEvent event) {
        return batch.each(event, this::refund);
    }

    private Handling refund(Envelope<OrderCancelled> event) {
        refunding.refund(event.data().orderId());
        return Handling.done();
    }
}
