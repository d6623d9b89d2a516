package dev.platter.thumbnail.function;

import java.util.Optional;

import dev.platter.events.AccountId;
import dev.platter.events.PhotoId;
import dev.platter.json.InvalidValue;
import dev.platter.runtime.http.HttpAnswer;
import dev.platter.runtime.http.HttpCall;
import dev.platter.runtime.http.Problem;
import dev.platter.runtime.http.RouteHandler;
import dev.platter.thumbnail.domain.Photo;
import dev.platter.thumbnail.domain.Photos;

/** {@code GET /photos/{photoId}}: where a photo is in its life, for who announced it. A stranger's photo is as one that is not there. */
final class GetPhoto implements RouteHandler {

    private final Photos photos;

    GetPhoto(Photos photos) {
        this.photos = photos;
    }

    @Override
    public HttpAnswer answer(HttpCall call) {
        var caller = new AccountId(call.caller());
        return find(call.pathParameter("photoId"))
                .filter(photo -> photo.uploadedBy().equals(caller))
                .map(photo -> HttpAnswer.json(200, PhotoAnswer.of(photo)))
                .orElseGet(() -> HttpAnswer.problem(Problem.notFound("There is no such photo")));
    }

    private Optional<Photo> find(String id) {
        try {
            return photos.find(new PhotoId(id));
        } catch (InvalidValue noPhotoCanHaveThatId) {
            return Optional.empty();
        }
    }
}
