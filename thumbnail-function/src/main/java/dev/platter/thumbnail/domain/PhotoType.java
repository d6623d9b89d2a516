package dev.platter.thumbnail.domain;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a photo may be. */
public enum PhotoType {

    JPEG("image/jpeg"), PNG("image/png");

    private final String mediaType;

    PhotoType(String mediaType) {
        this.mediaType = mediaType;
    }

    /** As in a {@code Content-Type}, without parameters. */
    public String mediaType() {
        return mediaType;
    }

    /** The type of exactly that media type. */
    public static Optional<PhotoType> of(String mediaType) {
        return Arrays.stream(values()).filter(type -> type.mediaType.equals(mediaType)).findAny();
    }

    /** The media types, as one says them: {@code image/jpeg or image/png}. */
    static String spoken() {
        return Arrays.stream(values()).map(PhotoType::mediaType).collect(Collectors.joining(" or "));
    }
}
