package dev.platter.events;

import dev.platter.json.InvalidValue;
import java.time.Instant;
import java.util.List;

/**
 * A photo's thumbnails can be shown.
 *
 * @param thumbnails at least one, in any order
 */
public record PhotoThumbnailsCreated(PhotoId photoId, DishId dishId, List<Thumbnail> thumbnails, Instant createdAt)
        implements
            PhotoEvent {

    public PhotoThumbnailsCreated {
        thumbnails = List.copyOf(thumbnails);
        if (thumbnails.isEmpty()) {
            throw new InvalidValue("thumbnails", "must have at least 1 entry");
        }
    }
}
