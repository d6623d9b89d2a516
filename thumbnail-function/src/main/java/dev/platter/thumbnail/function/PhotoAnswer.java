package dev.platter.thumbnail.function;

import java.util.List;

import dev.platter.events.DishId;
import dev.platter.events.PhotoId;
import dev.platter.events.Thumbnail;
import dev.platter.thumbnail.domain.Photo;
import dev.platter.thumbnail.domain.PhotoState.AwaitingUpload;
import dev.platter.thumbnail.domain.PhotoState.Ready;
import dev.platter.thumbnail.domain.PhotoState.Rejected;
import dev.platter.thumbnail.domain.PhotoStatus;
import org.jspecify.annotations.Nullable;

/**
 * A photo as whoever uploads it sees it.
 *
 * @param thumbnails the widest first; empty until the photo is ready
 * @param rejection why it was rejected; left out unless it was
 */
record PhotoAnswer(PhotoId photoId, DishId dishId, PhotoStatus status, List<Thumbnail> thumbnails,
        @Nullable Rejected rejection) {

    static PhotoAnswer of(Photo photo) {
        return switch (photo.state()) {
            case AwaitingUpload() -> of(photo, List.of(), null);
            case Ready(var thumbnails) -> of(photo, thumbnails, null);
            case Rejected rejected -> of(photo, List.of(), rejected);
        };
    }

    private static PhotoAnswer of(Photo photo, List<Thumbnail> thumbnails, @Nullable Rejected rejection) {
        return new PhotoAnswer(photo.id(), photo.dish(), photo.state().status(), thumbnails, rejection);
    }
}
