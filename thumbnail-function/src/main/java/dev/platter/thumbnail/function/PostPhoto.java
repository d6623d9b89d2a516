package dev.platter.thumbnail.function;

import dev.platter.events.AccountId;
import dev.platter.runtime.http.HttpAnswer;
import dev.platter.runtime.http.HttpCall;
import dev.platter.runtime.http.Problem;
import dev.platter.runtime.http.RequestBody;
import dev.platter.runtime.http.RouteHandler;
import dev.platter.thumbnail.domain.PhotoLimit;
import dev.platter.thumbnail.domain.PhotoRequest;
import dev.platter.thumbnail.domain.RequestingPhotos;
import dev.platter.thumbnail.domain.RequestingPhotos.Request;

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
            case RequestBody.Accepted<PhotoRequest>(var request) -> answer(
                    requesting.request(request, new AccountId(call.caller())));
        };
    }

    private static HttpAnswer answer(Request request) {
        return switch (request) {
            case Request.Granted granted -> HttpAnswer.json(201, UploadAnswer.of(granted))
                    .with("location", "/photos/" + granted.photo().id().value());
            case Request.TooMany(var limit, var until) -> HttpAnswer.problem(tooMany(limit)).retryAfter(until);
        };
    }

    /** 429: in the next hour there is room again. */
    private static Problem tooMany(PhotoLimit limit) {
        return Problem.of(429, "too-many-photos", "Too many photos in this hour",
                "At most %d photos may be asked for in an hour".formatted(limit.photosAnHour()));
    }
}
