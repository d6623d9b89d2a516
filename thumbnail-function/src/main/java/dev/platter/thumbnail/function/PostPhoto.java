package dev.platter.thumbnail.function;

import dev.platter.events.AccountId;
import dev.platter.runtime.http.HttpAnswer;
import dev.platter.runtime.http.HttpCall;
import dev.platter.runtime.http.RequestBody;
import dev.platter.runtime.http.RouteHandler;
import dev.platter.thumbnail.domain.PhotoRequest;
import dev.platter.thumbnail.domain.RequestingPhotos;

/** {@code POST /photos}: 201, the photo, and how to upload its file. */
final class PostPhoto implements RouteHandler {

    private final RequestingPhotos requesting;

    PostPhoto(RequestingPhotos requesting) {
        this.requesting = requesting;
    }

    @Override
    public HttpAnswer answer(HttpCall call) {
        return switch (call.json(PhotoRequest.class)) {
            case RequestBody.Refused<PhotoRequest>(var problem) -> HttpAnswer.problem(problem);
            case RequestBody.Accepted<PhotoRequest>(var request) -> created(
                    requesting.request(request, new AccountId(call.caller())));
        };
    }

    private static HttpAnswer created(RequestingPhotos.Requested requested) {
        return HttpAnswer.json(201, UploadAnswer.of(requested))
                .with("location", "/photos/" + requested.photo().id().value());
    }
}
