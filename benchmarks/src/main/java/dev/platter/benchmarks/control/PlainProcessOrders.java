package dev.platter.benchmarks.control;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import dev.platter.events.Envelope;
import dev.platter.events.OrderSubmitted;
import dev.platter.order.ordering.adapter.SandboxPaymentGateway;
import dev.platter.order.ordering.domain.Confirmation;
import dev.platter.order.ordering.domain.ConfirmingOrders;
import dev.platter.runtime.batch.DeadLetterQueue;
import dev.platter.runtime.batch.Handling;
import dev.platter.runtime.batch.MessageBatch;
import dev.platter.runtime.batch.MessageDecoder;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/** Takes submitted orders to CONFIRMED, as {@code processOrders} does it. */
public final class PlainProcessOrders implements RequestHandler<SQSEvent, SQSBatchResponse> {

    private final ConfirmingOrders confirming;
    private final MessageBatch<Envelope<OrderSubmitted>> batch;

    /** Reads its variables. */
    public PlainProcessOrders() {
        var wiring = Wiring.ofEnvironment();
        var payments = new SandboxPaymentGateway(wiring.dynamo(), Wiring.variable("SANDBOX_PAYMENTS_TABLE"));
        var sqs = SqsClient.builder().httpClientBuilder(UrlConnectionHttpClient.builder()).build();
        confirming = new ConfirmingOrders(wiring.orders(), payments, wiring.clock());
        batch = new MessageBatch<>(MessageDecoder.events(OrderSubmitted.class),
                new DeadLetterQueue(sqs, Wiring.variable("ORDER_PROCESSING_DLQ_URL")));
    }

    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        return batch.each(event, this::confirm);
    }

    private Handling confirm(Envelope<OrderSubmitted> event) {
        return confirming.confirm(event.data().orderId(), event.traceparent()) instanceof Confirmation.Confirmed
                ? Handling.done()
                : Handling.parked("the benchmark's order is not confirmed");
    }
}
