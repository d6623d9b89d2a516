package dev.platter.thumbnail.domain;

import java.time.Instant;
import java.util.List;

import dev.platter.events.DishId;
import dev.platter.events.PhotoAnalyzed;
import dev.platter.events.PhotoEvent;
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
 * @param correlationId of the request that asked for it; its events carry it on
 */
public record Photo(PhotoId id, DishId dish, PhotoType type, long bytes, Instant requestedAt, String correlationId,
        PhotoState state) {

    /** A photo that was asked for just now. */
    public static Photo requested(PhotoId id, PhotoRequest request, Instant now, String correlationId) {
        return new Photo(id, request.dishId(), request.type(), request.bytes(), now, correlationId,
                new AwaitingUpload());
    }

    /** The file is a good one and these are its thumbnails, the widest first. */
    public Settlement becomeReady(PhotoFacts facts, List<Thumbnail> thumbnails, Instant now) {
        return settle(new Ready(thumbnails), now,
                List.of(new PhotoAnalyzed(id, dish, facts.displayed().width(), facts.displayed().height(),
                        facts.type().mediaType(), bytes, now),
                        new PhotoThumbnailsCreated(id, dish, thumbnails, now)));
    }

    /** The file cannot be shown. */
    public Settlement becomeRejected(Unacceptable why, Instant now) {
        return settle(new Rejected(why.reason(), why.detail()), now,
                List.of(new PhotoRejected(id, dish, why.reason(), why.detail(), now)));
    }

    private Settlement settle(PhotoState settled, Instant now, List<? extends PhotoEvent> events) {
        if (!(state instanceof AwaitingUpload)) {
            throw new IllegalStateException("photo " + id + " is settled already: " + state);
        }
        return new Settlement(new Photo(id, dish, type, bytes, requestedAt, correlationId, settled),
                List.copyOf(events),
                now);
    }
}
