package dev.platter.thumbnail.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.util.List;

import dev.platter.events.AccountId;
import dev.platter.events.DishId;
import dev.platter.events.Envelope;
import dev.platter.events.PhotoAnalyzed;
import dev.platter.events.PhotoId;
import dev.platter.events.PhotoRejected;
import dev.platter.events.PhotoRejection;
import dev.platter.events.PhotoThumbnailsCreated;
import dev.platter.events.Thumbnail;
import dev.platter.json.InvalidValue;
import dev.platter.thumbnail.domain.PhotoState.AwaitingUpload;
import dev.platter.thumbnail.domain.PhotoState.Ready;
import dev.platter.thumbnail.domain.PhotoState.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final PhotoId PHOTO = new PhotoId("photo-1");
    private static final AccountId RAMEN_BAR = new AccountId("the-ramen-bar");
    private static final DishId RAMEN = new DishId("ramen");
    private static final Unacceptable CUT = Unacceptable.truncated("half of it is missing");

    private final Photo requested = Photo.requested(PHOTO, new PhotoRequest(RAMEN, "image/jpeg", 4_711),
            RAMEN_BAR, NOON);

    @Test
    void aRequestedPhotoWaitsForItsUpload() {
        assertThat(requested.state()).isEqualTo(new AwaitingUpload());
    }

    @Test
    void aGoodPhotoTellsItsFactsAsSeenAndThenItsThumbnails() {
        var thumbnails = List
                .of(new Thumbnail(640, 853, "image/jpeg", URI.create("https://t.example/photo-1/640.jpg")));
        var facts = new PhotoFacts(PhotoType.JPEG, new ImageSize(4_000, 3_000), Orientation.TURNED_RIGHT);

        var settlement = requested.becomeReady(facts, thumbnails, NOON);

        assertThat(settlement.photo().state()).isEqualTo(new Ready(thumbnails));
        assertThat(settlement.events()).extracting(Envelope::data).containsExactly(
                new PhotoAnalyzed(PHOTO, RAMEN, 3_000, 4_000, "image/jpeg", 4_711, NOON),
                new PhotoThumbnailsCreated(PHOTO, RAMEN, thumbnails, NOON, RAMEN_BAR));
    }

    @Test
    void theEventsOfAPhotoAreNumberedAndTiedTogetherByItsId() {
        var facts = new PhotoFacts(PhotoType.JPEG, new ImageSize(4, 3), Orientation.UPRIGHT);
        var thumbnail = new Thumbnail(4, 3, "image/jpeg", URI.create("https://t.example/photo-1/4.jpg"));

        var events = requested.becomeReady(facts, List.of(thumbnail), NOON).events();

        assertThat(events).extracting(Envelope::id).containsExactly("photo-1.1", "photo-1.2");
        assertThat(events).extracting(Envelope::correlationid).containsOnly("photo-1");
    }

    @Test
    void aBadPhotoTellsWhy() {
        var settlement = requested.becomeRejected(CUT, NOON);

        assertThat(settlement.photo().state())
                .isEqualTo(new Rejected(PhotoRejection.TRUNCATED, "half of it is missing"));
        assertThat(settlement.events()).extracting(Envelope::data).containsExactly(
                new PhotoRejected(PHOTO, RAMEN, PhotoRejection.TRUNCATED, "half of it is missing", NOON));
    }

    @Test
    void aPhotoIsSettledOnce() {
        var rejected = requested.becomeRejected(CUT, NOON).photo();

        assertThatIllegalStateException().isThrownBy(() -> rejected.becomeRejected(CUT, NOON))
                .withMessageContaining("photo-1");
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, -1, 0, 15_000_001})
    void aPhotoHasFromOneByteToFifteenMegabytes(long bytes) {
        assertThatThrownBy(() -> new PhotoRequest(RAMEN, "image/png", bytes)).isInstanceOf(InvalidValue.class)
                .hasMessage("bytes must be from 1 to 15000000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "image/gif", "image/JPEG", "image/jpeg; q=1", "text/plain"})
    void aPhotoIsOfATypeThatWeTake(String contentType) {
        assertThatThrownBy(() -> new PhotoRequest(RAMEN, contentType, 1)).isInstanceOf(InvalidValue.class)
                .hasMessage("contentType must be image/jpeg or image/png");
    }
}
