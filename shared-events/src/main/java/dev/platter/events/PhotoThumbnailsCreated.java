package dev.platter.events;

import java.time.Instant;
import java.util.List;

import dev.platter.json.InvalidValue;
import dev.platter.json.Within;

/**
 * A photo's thumbnails can be shown.
 *
 * @param thumbnails at least one, in any order
 */
public record PhotoThumbnailsCreated(PhotoId photoId, DishId dishId, @Within(least = 1) List<Thumbnail> thumbnails,
        Instant createdAt)
        implements
            PhotoEvent {

    public PhotoThumbnailsCreated {
        thumbnails = List.copyOf(thumbnails);
        if (thumbnails.isEmpty()) {
            throw new InvalidValue("thumbnails", "must have at least 1 entry");
        }
    }
}
