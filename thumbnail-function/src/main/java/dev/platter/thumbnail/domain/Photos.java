package dev.platter.thumbnail.domain;

import java.time.Duration;
import java.util.Optional;

import dev.platter.events.PhotoId;

/** Where photos are kept. */
public interface Photos {

    /** Keeps a photo that was asked for just now, and counts it as one of its account's in this hour. */
    Adding add(Photo photo, PhotoLimit limit);

    /** The photo as it is at this moment. */
    Optional<Photo> find(PhotoId id);

    /** What became of an attempt to add a photo. */
    sealed interface Adding {

        record Added() implements Adding {}

        /** The account has asked for as many in this hour as it may. @param until it may ask again */
        record TooMany(Duration until) implements Adding {}
    }
}
