package dev.platter.thumbnail.function;

import dev.platter.events.DishId;
import dev.platter.events.PhotoId;
import dev.platter.thumbnail.domain.PhotoStatus;
import dev.platter.thumbnail.domain.RequestingPhotos.Request;
import dev.platter.thumbnail.domain.UploadLink;

/** A photo that was asked for just now, and the request that uploads it. */
record UploadAnswer(PhotoId photoId, DishId dishId, PhotoStatus status, UploadLink upload) {

    static UploadAnswer of(Request.Granted requested) {
        var photo = requested.photo();
        return new UploadAnswer(photo.id(), photo.dish(), photo.state().status(), requested.upload());
    }
}
