package dev.platter.thumbnail.function;

import static dev.platter.thumbnail.fixture.ARequest.thePhoto;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.thumbnail.fixture.ThumbnailService;
import dev.platter.thumbnail.fixture.Upload;
import dev.platter.thumbnail.picture.Picture;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EmbeddedAwsExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class UploadingPhotosTest {

    private static final byte[] PHOTO = Picture.of(200, 100).jpeg();

    private final ThumbnailService service;

    UploadingPhotosTest(EmbeddedAws aws) {
        service = ThumbnailService.on(aws);
    }

    @Test
    void whoAsksLearnsHowToUploadAndWhereToLook() {
        var asked = service.ask("image/jpeg", PHOTO.length);

        assertThat(asked.status()).isEqualTo(201);
        assertThat(asked.headers()).containsEntry("location", "/photos/" + asked.text("/photoId"));
        assertThat(asked.text("/dishId")).isEqualTo("ramen");
        assertThat(asked.text("/status")).isEqualTo("AWAITING_UPLOAD");
        assertThat(Upload.by(asked).headers()).containsOnly(
                Assertions.entry("content-type", "image/jpeg"), Assertions.entry("if-none-match", "*"));
        assertThat(Upload.by(asked).url().getPath()).endsWith("/uploads/" + asked.text("/photoId"));
    }

    @Test
    void theLinkIsGoodForFiveMinutes() {
        var asked = service.ask("image/png", 1_000);

        assertThat(Upload.by(asked).url().getQuery()).contains("X-Amz-Expires=300");
        assertThat(asked.text("/upload/expiresAt")).matches("2\\d{3}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
        assertThat(Duration.between(Instant.now(), Instant.parse(asked.text("/upload/expiresAt"))))
                .isBetween(Duration.ofMinutes(4), Duration.ofMinutes(5));
    }

    @Test
    void aPhotoWaitsUntilItsFileIsLookedAt() {
        var photo = service.answer(thePhoto(service.uploaded("image/jpeg", PHOTO)));

        assertThat(photo.status()).isEqualTo(200);
        assertThat(photo.text("/status")).isEqualTo("AWAITING_UPLOAD");
        assertThat(photo.thumbnails("/url")).isEmpty();
        assertThat(photo.body().has("rejection")).isFalse();
    }

    @Test
    void aPhotoIsFollowedOnlyByWhoAnnouncedIt() {
        var photoId = service.ask("image/jpeg", 1_000).text("/photoId");

        assertThat(service.answer(thePhoto(photoId)).status()).isEqualTo(200);
        var stranger = service.answer(thePhoto(photoId).by("the-noodle-bar"));
        assertThat(stranger.status()).isEqualTo(404);
        assertThat(stranger.body()).isEqualTo(service.answer(thePhoto("no-photo")).body());
    }

    @Test
    void aPhotoThatNeverComesIsForgottenAfterAMonth() {
        var photoId = service.ask("image/jpeg", 1_000).text("/photoId");

        assertThat(service.kept().expiryOf(photoId)).hasValueSatisfying(expiry -> assertThat(expiry)
                .isBetween(Instant.now().plus(Duration.ofDays(29)), Instant.now().plus(Duration.ofDays(30))));
    }

    @Test
    void aFileOfAnotherSizeIsRefusedByS3() {
        var upload = Upload.by(service.ask("image/jpeg", PHOTO.length));

        assertThat(upload.send(Arrays.copyOf(PHOTO, PHOTO.length + 1))).isEqualTo(403);
        assertThat(upload.send(Arrays.copyOf(PHOTO, PHOTO.length - 1))).isEqualTo(403);
        assertThat(upload.send(PHOTO)).isEqualTo(200);
    }

    @Test
    void aFileOfAnotherTypeIsRefusedByS3() {
        var upload = Upload.by(service.ask("image/jpeg", PHOTO.length));

        assertThat(upload.with("content-type", "text/html").send(PHOTO)).isEqualTo(403);
        assertThat(upload.without("content-type").send(PHOTO)).isEqualTo(403);
    }

    @Test
    void aSecondFileIsRefusedByS3() {
        var upload = Upload.by(service.ask("image/jpeg", PHOTO.length));

        assertThat(upload.send(PHOTO)).isEqualTo(200);
        assertThat(upload.send(PHOTO)).isEqualTo(412);
        assertThat(upload.without("if-none-match").send(PHOTO)).isEqualTo(403);
    }

    @Test
    void ofFourFilesAtOnceOneIsTaken() throws Exception {
        var upload = Upload.by(service.ask("image/jpeg", PHOTO.length));

        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Integer>> four = IntStream.range(0, 4)
                    .<Callable<Integer>>mapToObj(i -> () -> upload.send(PHOTO))
                    .toList();
            var statuses = senders.invokeAll(four).stream().map(sent -> sent.resultNow()).toList();

            assertThat(statuses).containsExactlyInAnyOrder(200, 412, 412, 412);
        }
    }

    @Test
    void anotherPhotosFileCannotBeSentByThisLink() {
        var upload = Upload.by(service.ask("image/jpeg", PHOTO.length));
        var other = service.ask("image/jpeg", PHOTO.length).text("/photoId");

        var elsewhere = upload.url().toString().replaceFirst("/uploads/[^?]*", "/uploads/" + other);

        assertThat(new Upload("PUT", URI.create(elsewhere), upload.headers()).send(PHOTO)).isEqualTo(403);
    }
}
