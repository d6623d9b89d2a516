package dev.platter.events;

import java.net.URI;

import dev.platter.json.InvalidValue;
import dev.platter.json.Within;

/**
 * A small copy of a photo.
 *
 * @param width in pixels, at least 1
 * @param height in pixels, at least 1
 * @param contentType a media type without parameters: {@code image/jpeg}
 * @param url where a browser gets it
 */
public record Thumbnail(@Within(least = 1) int width, @Within(least = 1) int height, String contentType, URI url) {

    public Thumbnail {
        ImageFacts.check(width, height, contentType);
        if (!url.isAbsolute()) {
            throw new InvalidValue("url", "must be an absolute URL");
        }
    }
}
