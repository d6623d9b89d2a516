package dev.platter.thumbnail.domain;

/**
 * What a file says about the image inside, read from its headers.
 *
 * @param stored width and height as the pixels are stored
 * @param orientation how to turn them for the eye
 */
public record PhotoFacts(PhotoType type, ImageSize stored, Orientation orientation) implements Judgement {

    /** Width and height as a viewer sees them. */
    public ImageSize displayed() {
        return orientation.turned(stored);
    }
}
