package dev.platter.thumbnail.domain;

/**
 * How many photos one account may ask to upload.
 *
 * @param photosAnHour at least 1
 */
public record PhotoLimit(int photosAnHour) {

    public PhotoLimit {
        if (photosAnHour < 1) {
            throw new IllegalArgumentException("Somebody must be able to upload a photo, not " + photosAnHour);
        }
    }
}
