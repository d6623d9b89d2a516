package dev.platter.events;

/** Why an uploaded file gets no thumbnails. */
public enum PhotoRejection {
    NOT_AN_IMAGE, UNSUPPORTED_TYPE, EMPTY, TRUNCATED, TOO_MANY_PIXELS, TOO_COMPLEX, UNKNOWN_PHOTO
}
