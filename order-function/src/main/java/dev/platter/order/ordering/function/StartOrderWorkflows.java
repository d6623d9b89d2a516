package dev.platter.order.ordering.function;

import java.util.function.Function;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import dev.platter.events.Envelope;
import dev.platter.events.OrderSubmitted;
import dev.platter.json.StrictJson;
import dev.platter.order.ordering.adapter.Executions;
import dev.platter.runtime.batch.DeadLetterQueue;
import dev.platter.runtime.batch.Handling;
import dev.platter.runtime.batch.MessageBatch;
import dev.platter.runtime.batch.MessageDecoder;

/** Hands submitted orders to the state machine; one message an order, one execution an order. Failed messages come again alone. */
final class StartOrderWorkflows implements Function<SQSEvent, SQSBatchResponse> {

    private final MessageBatch<Envelope<OrderSubmitted>> batch;
    private final Executions executions;

    StartOrderWorkflows(Executions executions, DeadLetterQueue parking) {
        this.batch = new MessageBatch<>(MessageDecoder.events(OrderSubmitted.class), parking);
        this.executions = executions;
    }

    @Override
    public SQSBatchResponse apply(SQSEvent event) {
        return batch.each(event, this::start);
    }

    private Handling start(Envelope<OrderSubmitted> event) {
        var order = event.data().orderId();
        var first = StrictJson.refusingUnknownFields().write(OrderTask.of(order, event.traceparent()));
        executions.start(order.value(), first);
        return Handling.done();
    }
}
