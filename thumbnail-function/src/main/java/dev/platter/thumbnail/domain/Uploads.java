package dev.platter.thumbnail.domain;

import java.util.Optional;

import dev.platter.events.PhotoId;

/** The files that were uploaded, one a photo. */
public interface Uploads {

    /** The photo's file; empty if there is none, or none any more. */
    Optional<byte[]> read(PhotoId id);
}
