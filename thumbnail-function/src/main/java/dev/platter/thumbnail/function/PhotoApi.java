package dev.platter.thumbnail.function;

import java.util.function.Function;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import dev.platter.runtime.http.Routes;
import dev.platter.thumbnail.domain.Photos;
import dev.platter.thumbnail.domain.RequestingPhotos;

/** Answers the service's HTTP API: asking to upload a photo, following it. */
final class PhotoApi implements Function<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private final Routes routes;

    PhotoApi(RequestingPhotos requesting, Photos photos) {
        this.routes = Routes.none()
                .on("POST /photos", new PostPhoto(requesting))
                .on("GET /photos/{photoId}", new GetPhoto(photos));
    }

    @Override
    public APIGatewayV2HTTPResponse apply(APIGatewayV2HTTPEvent event) {
        return routes.answer(event);
    }
}
