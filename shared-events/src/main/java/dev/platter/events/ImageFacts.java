package dev.platter.events;

import java.util.regex.Pattern;

import dev.platter.json.InvalidValue;

/** The rules of what we say about any image. */
final class ImageFacts {

    // RFC 6838, section 4.2: restricted names.
    private static final Pattern MEDIA_TYPE = Pattern.compile("image/[a-z0-9][a-z0-9.+-]{0,126}");

    static void check(int width, int height, String contentType) {
        checkAtLeastOne("width", width);
        checkAtLeastOne("height", height);
        if (!MEDIA_TYPE.matcher(contentType).matches()) {
            throw new InvalidValue("contentType", "must be the media type of an image, like image/jpeg");
        }
    }

    static void checkAtLeastOne(String field, long value) {
        if (value < 1) {
            throw new InvalidValue(field, "must be at least 1");
        }
    }

    private ImageFacts() {}
}
