package dev.platter.thumbnail.domain;

/**
 * The two buckets. They differ, or every thumbnail would be taken for an upload and have thumbnails of its own, without end.
 *
 * @param uploads where people put photos
 * @param thumbnails where we put thumbnails
 */
public record Buckets(String uploads, String thumbnails) {

    public Buckets {
        if (uploads.equals(thumbnails)) {
            throw new IllegalArgumentException("thumbnails must not go where uploads come from: " + uploads);
        }
    }
}
