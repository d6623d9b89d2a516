package dev.platter.thumbnail.domain;

import java.time.Instant;
import java.util.List;

import dev.platter.events.DishId;
import dev.platter.events.PhotoAnalyzed;
import dev.platter.events.PhotoId;
import dev.platter.events.PhotoRejected;
import dev.platter.events.PhotoThumbnailsCreated;
import dev.platter.events.Thumbnail;
import dev.platter.thumbnail.domain.PhotoState.AwaitingUpload;
import dev.platter.thumbnail.domain.PhotoState.Ready;
import dev.platter.thumbnail.domain.PhotoState.Rejected;

/**
 * A photo of a dish. It changes once: {@link AwaitingUpload} to {@link Ready} or {@link Rejected}.
 *
 * @param type what its upload was declared to be
 * @param bytes the size that its upload was declared to have
 */
public record Photo(PhotoId id, DishId dish, PhotoType type, long bytes, Instant requestedAt, PhotoState state) {

    /** A photo that was asked for just now. */
    public static Photo requested(PhotoId id, PhotoRequest request, Instant now) {
        return new Photo(id, request.dishId(), request.type(), request.bytes(), now, new AwaitingUpload());
    }

    /** The file is a good one and these are its thumbnails, the widest first. */
    public Settlement becomeReady(PhotoFacts facts, List<Thumbnail> thumbnails, Instant now) {
        var size = facts.displayed();
        var analyzed = new PhotoAnalyzed(id, dish, size.width(), size.height(), facts.type().mediaType(), bytes, now);
        var created = new PhotoThumbnailsCreated(id, dish, thumbnails, now);
        return new Settlement(settled(new Ready(thumbnails)), PhotoEvents.of(id, now, analyzed, created), now);
    }

    /** The file cannot be shown. */
    public Settlement becomeRejected(Unacceptable why, Instant now) {
        var rejected = new PhotoRejected(id, dish, why.reason(), why.detail(), now);
        return new Settlement(settled(new Rejected(why.reason(), why.detail())), PhotoEvents.of(id, now, rejected),
                now);
    }

    private Photo settled(PhotoState settled) {
        if (!(state instanceof AwaitingUpload)) {
            throw new IllegalStateException("photo " + id + " is settled already: " + state);
        }
        return new Photo(id, dish, type, bytes, requestedAt, settled);
    }
}
