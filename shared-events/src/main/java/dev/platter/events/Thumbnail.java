package dev.platter.events;

import dev.platter.json.InvalidValue;
import java.net.URI;

/**
 * A small copy of a photo.
 *
 * @param width in pixels, at least 1
 * @param height in pixels, at least 1
 * @param contentType a media type without parameters: {@code image/jpeg}
 * @param url where a browser gets it
 */
public record Thumbnail(int width, int height, String contentType, URI url) {

    public Thumbnail {
        ImageFacts.check(width, height, contentType);
        if (!url.isAbsolute()) {
            throw new InvalidValue("url", "must be an absolute URL");
        }
    }
}
