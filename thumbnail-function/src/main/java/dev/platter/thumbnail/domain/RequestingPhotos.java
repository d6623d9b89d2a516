package dev.platter.thumbnail.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;

import dev.platter.events.AccountId;
import dev.platter.events.PhotoId;
import dev.platter.thumbnail.domain.Photos.Adding;

/** Takes the wish to upload a photo: the photo is kept first, so that no upload is ever of a photo that we do not know. */
public final class RequestingPhotos {

    private final Photos photos;
    private final UploadLinks links;
    private final PhotoLimit limit;
    private final Supplier<PhotoId> ids;
    private final Clock clock;

    public RequestingPhotos(Photos photos, UploadLinks links, PhotoLimit limit, Supplier<PhotoId> ids, Clock clock) {
        this.photos = photos;
        this.links = links;
        this.limit = limit;
        this.ids = ids;
        this.clock = clock;
    }

    /** A new photo, waiting for its upload. @param by who asks, and alone may follow it */
    public Request request(PhotoRequest request, AccountId by) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var photo = Photo.requested(ids.get(), request, by, now);
        return switch (photos.add(photo, limit)) {
            case Adding.Added() -> new Request.Granted(photo, links.linkFor(photo));
            case Adding.TooMany(var until) -> new Request.TooMany(limit, until);
        };
    }

    /** What became of a wish to upload a photo. */
    public sealed interface Request {

        /** A photo that waits for its upload, and how to upload it. */
        record Granted(Photo photo, UploadLink upload) implements Request {}

        /** The account has asked for too many in this hour. @param until it may ask again */
        record TooMany(PhotoLimit limit, Duration until) implements Request {}
    }
}
