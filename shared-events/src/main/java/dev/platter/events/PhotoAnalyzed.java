package dev.platter.events;

import java.time.Instant;

import dev.platter.json.Within;

/**
 * What a photo is, as its file says.
 *
 * @param width in pixels
 * @param height in pixels
 * @param contentType what the bytes are, whatever the upload was declared to be
 * @param bytes the size of the file
 */
public record PhotoAnalyzed(PhotoId photoId, DishId dishId, @Within(least = 1) int width, @Within(least = 1) int height,
        String contentType, @Within(least = 1) long bytes,
        Instant analyzedAt) implements PhotoEvent {

    public PhotoAnalyzed {
        ImageFacts.check(width, height, contentType);
        ImageFacts.checkAtLeastOne("bytes", bytes);
    }
}
