package dev.platter.thumbnail.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import dev.platter.events.PhotoId;
import dev.platter.events.Thumbnail;
import dev.platter.thumbnail.domain.Creation.FileGone;
import dev.platter.thumbnail.domain.Creation.Settled;
import dev.platter.thumbnail.domain.Creation.SettledBefore;
import dev.platter.thumbnail.domain.Creation.UnknownPhoto;
import dev.platter.thumbnail.domain.PhotoState.AwaitingUpload;
import dev.platter.thumbnail.domain.PhotoState.Ready;
import dev.platter.thumbnail.domain.PhotoState.Rejected;
import dev.platter.thumbnail.domain.Rendering.Rendered;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns an uploaded file into thumbnails, or says why not. May be called again for the same photo, at the same time too: the
 * thumbnails have their fixed places and equal bytes, and only one of the calls changes the photo.
 */
public final class CreatingThumbnails {

    private static final Logger log = LoggerFactory.getLogger(CreatingThumbnails.class);
    private static final String THUMBNAIL_TYPE = PhotoType.JPEG.mediaType();

    private final Photos photos;
    private final Uploads uploads;
    private final ThumbnailFiles files;
    private final Settlements settlements;
    private final Clock clock;
    private final JudgingPhotos judging = new JudgingPhotos();
    private final RenderingThumbnails rendering = new RenderingThumbnails();

    public CreatingThumbnails(Photos photos, Uploads uploads, ThumbnailFiles files, Settlements settlements,
            Clock clock) {
        this.photos = photos;
        this.uploads = uploads;
        this.files = files;
        this.settlements = settlements;
        this.clock = clock;
    }

    /** The file of this photo is there. */
    public Creation create(PhotoId id) {
        return photos.find(id).map(this::create).orElseGet(() -> new UnknownPhoto(id));
    }

    private Creation create(Photo photo) {
        return switch (photo.state()) {
            case AwaitingUpload() -> uploads.read(photo.id())
                    .map(file -> settle(photo, file))
                    .orElseGet(() -> new FileGone(photo.id()));
            case Ready _,Rejected _ -> new SettledBefore(photo.id());
        };
    }

    private Creation settle(Photo photo, byte[] file) {
        var settlement = settlement(photo, file);
        if (!settlements.write(settlement)) {
            return new SettledBefore(photo.id());
        }
        log.info("photo.settled photoId={} dishId={} status={}", photo.id(), photo.dish(),
                settlement.photo().state().status());
        return new Settled(settlement.photo());
    }

    private Settlement settlement(Photo photo, byte[] file) {
        return switch (judging.judge(file, photo.type())) {
            case Unacceptable why -> photo.becomeRejected(why, now());
            case PhotoFacts facts -> settlement(photo, facts, rendering.render(file, facts));
        };
    }

    private Settlement settlement(Photo photo, PhotoFacts facts, Rendering rendered) {
        return switch (rendered) {
            case Unacceptable why -> photo.becomeRejected(why, now());
            case Rendered(List<RenderedThumbnail> thumbnails) -> photo.becomeReady(facts,
                    thumbnails.stream().map(thumbnail -> put(photo, thumbnail)).toList(), now());
        };
    }

    private Thumbnail put(Photo photo, RenderedThumbnail thumbnail) {
        var url = files.put(photo.id(), thumbnail);
        return new Thumbnail(thumbnail.size().width(), thumbnail.size().height(), THUMBNAIL_TYPE, url);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
