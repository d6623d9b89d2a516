package dev.platter.thumbnail.domain;

import dev.platter.events.PhotoId;

/** What became of an uploaded photo. */
public sealed interface Creation {

    /** It was looked at and is what it will stay: ready, or rejected. */
    record Settled(Photo photo) implements Creation {}

    /** It was settled before; its notification came again, or late. */
    record SettledBefore(PhotoId photo) implements Creation {}

    /** Nobody asked to upload it. */
    record UnknownPhoto(PhotoId photo) implements Creation {}

    /** Its file is not there, although it was announced: somebody deleted it. */
    record FileGone(PhotoId photo) implements Creation {}
}
