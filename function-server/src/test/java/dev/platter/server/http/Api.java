package dev.platter.server.http;

import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.function.Function;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;

/** A function behind an HTTP API that remembers its events and answers as the test says. */
final class Api implements Function<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private final BlockingDeque<APIGatewayV2HTTPEvent> events = new LinkedBlockingDeque<>();
    private final Function<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> answering;

    private Api(Function<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> answering) {
        this.answering = answering;
    }

    static Api answering(Function<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> answering) {
        return new Api(answering);
    }

    static Api answering(APIGatewayV2HTTPResponse answer) {
        return new Api(event -> answer);
    }

    /** Answers 200 with its own name and the route that was taken: {@code orders by GET /orders}. */
    static Api saying(String name) {
        return new Api(event -> APIGatewayV2HTTPResponse.builder()
                .withStatusCode(200)
                .withBody(name + " by " + event.getRouteKey())
                .build());
    }

    @Override
    public APIGatewayV2HTTPResponse apply(APIGatewayV2HTTPEvent event) {
        events.add(event);
        return answering.apply(event);
    }

    /** How often it was called, and not asked of since. */
    int calls() {
        return events.size();
    }

    APIGatewayV2HTTPEvent lastEvent() {
        return events.removeLast();
    }
}
