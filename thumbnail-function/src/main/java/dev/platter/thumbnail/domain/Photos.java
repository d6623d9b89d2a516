package dev.platter.thumbnail.domain;

import java.util.Optional;

import dev.platter.events.PhotoId;

/** Where photos are kept. */
public interface Photos {

    /** Keeps a photo that was asked for just now. */
    void add(Photo photo);

    /** The photo as it is at this moment. */
    Optional<Photo> find(PhotoId id);
}
