package dev.platter.thumbnail.domain;

import java.util.Optional;

import dev.platter.events.PhotoId;

/** Where photos are kept. */
public interface Photos {

    /** Keeps a photo that was asked for just now. */
    void add(Photo photo);

    /** The photo as it is at this moment. */
    Optional<Photo> find(PhotoId id);

    /**
     * Writes a photo's one change and its events, both or neither.
     *
     * @return whether this call did it; false when the photo was settled before, by another delivery of the same notification
     */
    boolean settle(Settlement settlement);
}
