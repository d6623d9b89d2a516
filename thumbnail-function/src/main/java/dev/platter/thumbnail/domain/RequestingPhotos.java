package dev.platter.thumbnail.domain;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;

import dev.platter.events.AccountId;
import dev.platter.events.PhotoId;

/** Takes the wish to upload a photo: the photo is kept first, so that no upload is ever of a photo that we do not know. */
public final class RequestingPhotos {

    /** A photo that waits for its upload, and how to upload it. */
    public record Requested(Photo photo, UploadLink upload) {}

    private final Photos photos;
    private final UploadLinks links;
    private final Supplier<PhotoId> ids;
    private final Clock clock;

    public RequestingPhotos(Photos photos, UploadLinks links, Supplier<PhotoId> ids, Clock clock) {
        this.photos = photos;
        this.links = links;
        this.ids = ids;
        this.clock = clock;
    }

    /** A new photo, waiting for its upload. @param by who asks, and alone may follow it */
    public Requested request(PhotoRequest request, AccountId by) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var photo = Photo.requested(ids.get(), request, by, now);
        photos.add(photo);
        return new Requested(photo, links.linkFor(photo));
    }
}
