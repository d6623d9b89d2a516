package dev.platter.benchmarks.control;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import dev.platter.runtime.outbox.RelayEvents;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.sns.SnsClient;

/** Publishes events from their table's stream, as {@code relayOrderEvents} does it. */
public final class PlainRelay implements RequestHandler<DynamodbEvent, StreamsEventResponse> {

    private final RelayEvents relay = new RelayEvents(
            SnsClient.builder().httpClientBuilder(UrlConnectionHttpClient.builder()).build(),
            Wiring.variable("ORDER_EVENTS_TOPIC_ARN"));

    @Override
    public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
        return relay.apply(event);
    }
}
