package dev.platter.thumbnail.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import dev.platter.events.AccountId;
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
 * @param uploadedBy who announced it, and alone may follow it
 * @param type what its upload was declared to be
 * @param bytes the size that its upload was declared to have
 */
public record Photo(PhotoId id, DishId dish, AccountId uploadedBy, PhotoType type, long bytes, Instant requestedAt,
        PhotoState state) {

    /**
     * How long a photo waits for its file, at least. Its link is good for minutes, but the word of an upload may lie in a queue
     * for four days and among the dead letters for fourteen more.
     */
    public static final Duration PATIENCE = Duration.ofDays(30);

    /** A photo that was asked for just now. */
    public static Photo requested(PhotoId id, PhotoRequest request, AccountId by, Instant now) {
        return new Photo(id, request.dishId(), by, request.type(), request.bytes(), now, new AwaitingUpload());
    }

    /** The file is a good one and these are its thumbnails, the widest first. */
    public Settlement becomeReady(PhotoFacts facts, List<Thumbnail> thumbnails, Instant now) {
        var size = facts.displayed();
        var analyzed = new PhotoAnalyzed(id, dish, size.width(), size.height(), facts.type().mediaType(), bytes, now);
        var created = new PhotoThumbnailsCreated(id, dish, thumbnails, now, uploadedBy);
        return new Settlement(settled(new Ready(thumbnails)), PhotoEvents.of(id, now, analyzed, created), now);
    }

    /** The file cannot be shown. */
    public Settlement becomeRejected(Unacceptable why, Instant now) {
        var rejected = new PhotoRejected(id, dish, why.reason(), why.detail(), now);
        return new Settlement(settled(new Rejected(why.reason(), why.detail())), PhotoEvents.of(id, now, rejected),
                now);
    }

    /** When it need not be waited for any longer, if its file has not come by then. */
    public Instant givenUpAt() {
        return requestedAt.plus(PATIENCE);
    }

    private Photo settled(PhotoState settled) {
        if (!(state instanceof AwaitingUpload)) {
            throw new IllegalStateException("photo " + id + " is settled already: " + state);
        }
        return new Photo(id, dish, uploadedBy, type, bytes, requestedAt, settled);
    }
}
