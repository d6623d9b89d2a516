package dev.platter.thumbnail.domain;

import java.util.List;

import dev.platter.events.PhotoRejection;
import dev.platter.events.Thumbnail;

/** Where a photo is in its life: it waits for its upload, and is then ready or rejected, for good. */
public sealed interface PhotoState {

    /** Its name. */
    default PhotoStatus status() {
        return switch (this) {
            case AwaitingUpload() -> PhotoStatus.AWAITING_UPLOAD;
            case Ready _ -> PhotoStatus.READY;
            case Rejected _ -> PhotoStatus.REJECTED;
        };
    }

    /** Its file is not here yet, or nobody has looked at it. */
    record AwaitingUpload() implements PhotoState {}

    /** Its thumbnails can be shown; the widest first. */
    record Ready(List<Thumbnail> thumbnails) implements PhotoState {

        public Ready {
            thumbnails = List.copyOf(thumbnails);
        }
    }

    /** Its file is no photo that can be shown; {@code detail} says why in words. */
    record Rejected(PhotoRejection reason, String detail) implements PhotoState {}
}
