package dev.platter.order.activity.function;

import java.time.Clock;
import java.util.function.Function;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import dev.platter.order.activity.domain.RecordingActivity;
import dev.platter.runtime.http.Routes;

/** Answers what the HTTP API has of activity: taking batches of it. */
final class ActivityApi implements Function<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private final Routes routes;

    ActivityApi(RecordingActivity recording, Clock clock) {
        this.routes = Routes.none().on("POST /activity", new PostActivity(recording, clock));
    }

    @Override
    public APIGatewayV2HTTPResponse apply(APIGatewayV2HTTPEvent event) {
        return routes.answer(event);
    }
}
