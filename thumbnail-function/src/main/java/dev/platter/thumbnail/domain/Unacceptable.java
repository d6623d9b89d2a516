package dev.platter.thumbnail.domain;

import dev.platter.events.PhotoRejection;

/**
 * A file that gets no thumbnails.
 *
 * @param detail the reason in words for whoever uploaded it
 */
public record Unacceptable(PhotoRejection reason, String detail) implements Judgement, Rendering {

    static Unacceptable truncated(String detail) {
        return new Unacceptable(PhotoRejection.TRUNCATED, detail);
    }

    static Unacceptable notAnImage(String detail) {
        return new Unacceptable(PhotoRejection.NOT_AN_IMAGE, detail);
    }

    static Unacceptable unsupported(String detail) {
        return new Unacceptable(PhotoRejection.UNSUPPORTED_TYPE, detail);
    }

    static Unacceptable tooComplex(String detail) {
        return new Unacceptable(PhotoRejection.TOO_COMPLEX, detail);
    }
}
