package dev.platter.thumbnail.adapter;

import java.util.Optional;
import java.util.regex.Pattern;

import dev.platter.events.PhotoId;

/** The object keys of the uploads' bucket: {@code uploads/<photo id>}. */
final class UploadKeys {

    private static final String PREFIX = "uploads/";
    private static final Pattern KEY = Pattern.compile(PREFIX + "([A-Za-z0-9_-]{1,64})");

    private UploadKeys() {}

    static String of(PhotoId photo) {
        return PREFIX + photo.value();
    }

    /** The photo of a key; empty for a key that is none of ours. */
    static Optional<PhotoId> photo(String key) {
        var matcher = KEY.matcher(key);
        return matcher.matches() ? Optional.of(new PhotoId(matcher.group(1))) : Optional.empty();
    }
}
