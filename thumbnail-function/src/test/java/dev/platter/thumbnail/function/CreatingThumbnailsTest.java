package dev.platter.thumbnail.function;

import static dev.platter.thumbnail.fixture.ARequest.thePhoto;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.thumbnail.fixture.ThumbnailService;
import dev.platter.thumbnail.picture.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EmbeddedAwsExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class CreatingThumbnailsTest {

    private static final byte[] PHOTO = Picture.of(1_280, 960).jpeg();

    private final ThumbnailService service;

    CreatingThumbnailsTest(EmbeddedAws aws) {
        service = ThumbnailService.on(aws);
    }

    @Test
    void anUploadedPhotoIsAnnouncedByS3AndBecomesThumbnails() {
        var photoId = service.uploaded("image/jpeg", PHOTO);
        var announced = service.announced(1).stream().filter(body -> body.contains(photoId)).toList();

        assertThat(announced).hasSize(1);
        assertThat(service.create(announced.getFirst())).isEmpty();

        var photo = service.answer(thePhoto(photoId));
        assertThat(photo.text("/status")).isEqualTo("READY");
        assertThat(photo.thumbnails("/width")).containsExactly("640", "320", "160");
        assertThat(photo.thumbnails("/height")).containsExactly("480", "240", "120");
        assertThat(photo.thumbnails("/contentType")).containsOnly("image/jpeg");
        assertThat(photo.thumbnails("/url")).startsWith("https://thumbnails.example/" + photoId + "/640.jpg");
    }

    @Test
    void thumbnailsLieWhereTheirUrlsSayAndMayBeKeptForever() {
        var photoId = created(PHOTO);

        assertThat(service.kept().thumbnails(photoId))
                .containsExactlyInAnyOrder(photoId + "/640.jpg", photoId + "/320.jpg", photoId + "/160.jpg");
        var thumbnail = service.kept().thumbnail(photoId + "/320.jpg");
        assertThat(thumbnail.response().contentType()).isEqualTo("image/jpeg");
        assertThat(thumbnail.response().cacheControl()).isEqualTo("public, max-age=31536000, immutable");
        assertThat(Picture.read(thumbnail.asByteArray()).quarters()).isEqualTo("RGBY");
    }

    @Test
    void theWorldIsToldTheFactsAndThenTheThumbnails() {
        var photoId = created(PHOTO);

        var events = service.kept().events(photoId);
        assertThat(service.kept().eventTypes(photoId))
                .containsExactly("platter.photo.analyzed.v1", "platter.photo.thumbnails-created.v1");
        assertThat(events.getFirst().at("/data/width").asInt()).isEqualTo(1_280);
        assertThat(events.getFirst().at("/data/bytes").asInt()).isEqualTo(PHOTO.length);
        assertThat(events.getLast().at("/id").asString()).isEqualTo(photoId + ".2");
        assertThat(events.getLast().at("/source").asString()).isEqualTo("/platter/thumbnail-function");
        assertThat(events.getLast().at("/data/dishId").asString()).isEqualTo("ramen");
        assertThat(events.getLast().at("/data/uploadedBy").asString()).isEqualTo("the-ramen-bar");
        assertThat(events.getLast().at("/data/thumbnails/2/url").asString())
                .isEqualTo("https://thumbnails.example/" + photoId + "/160.jpg");
    }

    @Test
    void aPhotoThatIsSettledIsKept() {
        assertThat(service.kept().expiryOf(created(PHOTO))).isEmpty();
    }

    @Test
    void aNotificationThatComesAgainChangesNothing() {
        var photoId = service.uploaded("image/jpeg", PHOTO);
        var notification = service.notificationOf(photoId);

        assertThat(service.create(notification, notification)).isEmpty();
        var first = service.kept().events(photoId);
        assertThat(service.create(notification)).isEmpty();

        assertThat(service.kept().events(photoId)).isEqualTo(first).hasSize(2);
        assertThat(service.kept().parked()).isEmpty();
    }

    @Test
    void aNotificationThatComesTwiceAtOnceHasOneEffect() throws Exception {
        var photoId = service.uploaded("image/jpeg", PHOTO);
        var notification = service.notificationOf(photoId);

        try (var deliveries = Executors.newFixedThreadPool(4)) {
            List<Callable<List<Integer>>> four = IntStream.range(0, 4)
                    .<Callable<List<Integer>>>mapToObj(i -> () -> service.create(notification)).toList();
            for (var delivery : deliveries.invokeAll(four)) {
                assertThat(delivery.get()).isEmpty();
            }
        }

        assertThat(service.kept().eventTypes(photoId)).hasSize(2);
        assertThat(service.answer(thePhoto(photoId)).thumbnails("/url")).hasSize(3);
    }

    @Test
    void notificationsMayComeInAnyOrder() {
        var earlier = service.uploaded("image/jpeg", PHOTO);
        var later = service.uploaded("image/png", Picture.of(64, 64).png());

        assertThat(service.create(service.notificationOf(later), service.notificationOf(earlier))).isEmpty();

        assertThat(service.answer(thePhoto(earlier)).text("/status")).isEqualTo("READY");
        assertThat(service.answer(thePhoto(later)).text("/status")).isEqualTo("READY");
    }

    @Test
    void aNotificationThatComesLongAfterwardsDoesNotNeedTheFile() {
        var photoId = created(PHOTO);
        service.delete(photoId);

        assertThat(service.create(service.notificationOf(photoId))).isEmpty();

        assertThat(service.answer(thePhoto(photoId)).text("/status")).isEqualTo("READY");
        assertThat(service.kept().parked()).isEmpty();
    }

    private String created(byte[] file) {
        var photoId = service.uploaded("image/jpeg", file);
        assertThat(service.create(service.notificationOf(photoId))).isEmpty();
        return photoId;
    }
}
