package dev.platter.events;

import java.time.Instant;
import java.util.List;

import dev.platter.json.InvalidValue;
import dev.platter.json.Within;
import org.jspecify.annotations.Nullable;

/**
 * A photo's thumbnails can be shown.
 *
 * @param thumbnails at least one, in any order
 * @param uploadedBy who announced the photo; events from before this was told do not say. Whether they may show this dish is for
 *        the dish's owner to judge
 */
public record PhotoThumbnailsCreated(PhotoId photoId, DishId dishId, @Within(least = 1) List<Thumbnail> thumbnails,
        Instant createdAt, @Nullable AccountId uploadedBy)
        implements
            PhotoEvent {

    public PhotoThumbnailsCreated {
        thumbnails = List.copyOf(thumbnails);
        if (thumbnails.isEmpty()) {
            throw new InvalidValue("thumbnails", "must have at least 1 entry");
        }
    }
}
