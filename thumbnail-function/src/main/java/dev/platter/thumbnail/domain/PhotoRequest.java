package dev.platter.thumbnail.domain;

import dev.platter.events.DishId;
import dev.platter.json.InvalidValue;

/**
 * The wish to upload a photo; the body of {@code POST /photos}.
 *
 * @param dishId the dish that it shows
 * @param contentType {@code image/jpeg} or {@code image/png}
 * @param bytes the exact size of the file, 1 to {@link PhotoRules#MOST_BYTES}
 */
public record PhotoRequest(DishId dishId, String contentType, long bytes) {

    public PhotoRequest {
        if (PhotoType.of(contentType).isEmpty()) {
            throw new InvalidValue("contentType", "must be " + PhotoType.spoken());
        }
        if (bytes < 1 || bytes > PhotoRules.MOST_BYTES) {
            throw new InvalidValue("bytes", "must be from 1 to " + PhotoRules.MOST_BYTES);
        }
    }

    /** The type that {@link #contentType} names. */
    public PhotoType type() {
        return PhotoType.of(contentType).orElseThrow();
    }
}
