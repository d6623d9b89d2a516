package dev.platter.thumbnail.function;

import static dev.platter.thumbnail.fixture.ARequest.thePhoto;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.thumbnail.fixture.S3Says;
import dev.platter.thumbnail.fixture.ThumbnailService;
import dev.platter.thumbnail.picture.JpegSurgery;
import dev.platter.thumbnail.picture.Picture;
import dev.platter.thumbnail.picture.PngSurgery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(EmbeddedAwsExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class BadPhotosTest {

    private static final Picture PICTURE = Picture.of(60, 40);

    private final ThumbnailService service;

    BadPhotosTest(EmbeddedAws aws) {
        service = ThumbnailService.on(aws);
    }

    @Test
    void eachBadPhotoIsRejectedForItsOwnReason() {
        var cut = Arrays.copyOf(PICTURE.jpeg(), 500);

        isRejected(service.uploaded("image/jpeg", "# Ramen".getBytes(StandardCharsets.UTF_8)), "NOT_AN_IMAGE");
        isRejected(service.smuggled("image/jpeg", new byte[0]), "EMPTY");
        isRejected(service.uploaded("image/jpeg", cut), "TRUNCATED");
        isRejected(service.uploaded("image/png", PICTURE.jpeg()), "UNSUPPORTED_TYPE");
        isRejected(service.uploaded("image/png", PngSurgery.claiming(PICTURE.png(), 50_000, 50_000)),
                "TOO_MANY_PIXELS");
        isRejected(service.uploaded("image/jpeg", JpegSurgery.withScansMore(PICTURE.progressiveJpeg(), 100)),
                "TOO_COMPLEX");
    }

    @Test
    void theWorldIsToldWhyAPhotoIsRejected() {
        var photoId = service.uploaded("image/png", PngSurgery.claiming(PICTURE.png(), 50_000, 50_000));
        service.create(service.notificationOf(photoId), service.notificationOf(photoId));

        var events = service.kept().events(photoId);
        assertThat(events).hasSize(1);
        assertThat(events.getFirst().at("/type").asString()).isEqualTo("platter.photo.rejected.v1");
        assertThat(events.getFirst().at("/data/reason").asString()).isEqualTo("TOO_MANY_PIXELS");
        assertThat(events.getFirst().at("/data/detail").asString()).startsWith("50000 x 50000 pixels");
    }

    @Test
    void aRejectedPhotoStaysRejectedAndHasNoThumbnails() {
        var photoId = service.uploaded("image/jpeg", "# Ramen".getBytes(StandardCharsets.UTF_8));
        isRejected(photoId, "NOT_AN_IMAGE");
        service.put("uploads/" + photoId, PICTURE.jpeg());

        isRejected(photoId, "NOT_AN_IMAGE");

        assertThat(service.kept().thumbnails(photoId)).isEmpty();
        assertThat(service.answer(thePhoto(photoId)).thumbnails("/url")).isEmpty();
    }

    @Test
    void theNeighboursOfABadPhotoAreNotHarmed() {
        var good = service.uploaded("image/jpeg", PICTURE.jpeg());
        var text = service.uploaded("image/jpeg", "# Ramen".getBytes(StandardCharsets.UTF_8));
        var alsoGood = service.uploaded("image/png", PICTURE.png());

        assertThat(service.create(service.notificationOf(good), "not from S3", service.notificationOf(text),
                service.notificationOf("nobody-asked"), service.notificationOf(alsoGood))).isEmpty();

        assertThat(service.answer(thePhoto(good)).text("/status")).isEqualTo("READY");
        assertThat(service.answer(thePhoto(text)).text("/status")).isEqualTo("REJECTED");
        assertThat(service.answer(thePhoto(alsoGood)).text("/status")).isEqualTo("READY");
        assertThat(service.kept().parked()).hasSize(2).containsEntry(service.notificationOf("nobody-asked"),
                "there is no photo nobody-asked").containsKey("not from S3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "{\"Records\":null}", "{\"Records\":[{}]}",
            "{\"Records\":[{\"eventName\":\"ObjectCreated:Put\"}]}",
            "{\"Records\":[{\"eventName\":\"ObjectCreated:Put\",\"s3\":{\"bucket\":{\"name\":\"b\"},\"object\":{\"key\":7}}}]}"})
    void aMessageThatIsNotFromS3IsParkedWithItsCause(String body) {
        assertThat(service.create(body)).isEmpty();

        assertThat(service.kept().parked()).containsOnlyKeys(body).allSatisfy((parked, cause) -> assertThat(cause)
                .isNotBlank());
    }

    @Test
    void whatSpeaksOfSomethingElseThanAnUploadIsParked() {
        var uploads = service.uploads();
        var foreign = List.of(
                S3Says.that("ObjectCreated:Put", "platter-of-somebody-else", "uploads/p-1"),
                S3Says.that("ObjectCreated:Put", uploads, "elsewhere/p-1"),
                S3Says.that("ObjectCreated:Put", uploads, "uploads/p-1/640.jpg"),
                S3Says.that("ObjectCreated:Put", uploads, "uploads/%zz"),
                S3Says.that("ObjectRemoved:Delete", uploads, "uploads/p-1"));

        assertThat(service.create(foreign.toArray(String[]::new))).isEmpty();

        assertThat(service.kept().parked()).containsOnlyKeys(foreign)
                .allSatisfy((body, cause) -> assertThat(cause).endsWith("is no upload"));
    }

    @Test
    void theTestMessageOfS3IsNoPhoto() {
        assertThat(service.create(S3Says.hello(service.uploads()))).isEmpty();

        assertThat(service.kept().parked()).isEmpty();
    }

    @Test
    void aMessageOfSeveralPhotosIsDoneForThoseThatAreGood() {
        var one = service.uploaded("image/jpeg", PICTURE.jpeg());
        var two = service.uploaded("image/jpeg", PICTURE.jpeg());
        var uploads = service.uploads();
        var message = S3Says.together(List.of(S3Says.record("ObjectCreated:Put", uploads, "uploads/" + one),
                S3Says.record("ObjectCreated:Put", uploads, "uploads/nobody-asked"),
                S3Says.record("ObjectCreated:Post", uploads, "uploads%2F" + two)));

        assertThat(service.create(message)).isEmpty();

        assertThat(service.answer(thePhoto(one)).text("/status")).isEqualTo("READY");
        assertThat(service.answer(thePhoto(two)).text("/status")).isEqualTo("READY");
        assertThat(service.kept().parked()).containsOnlyKeys(message);
    }

    @Test
    void anUploadThatWasDeletedBeforeItWasLookedAtIsParked() {
        var photoId = service.uploaded("image/jpeg", PICTURE.jpeg());
        service.delete(photoId);

        assertThat(service.create(service.notificationOf(photoId))).isEmpty();

        assertThat(service.kept().parked()).containsEntry(service.notificationOf(photoId),
                "the file of photo " + photoId + " is gone");
    }

    private void isRejected(String photoId, String reason) {
        assertThat(service.create(service.notificationOf(photoId))).isEmpty();
        var photo = service.answer(thePhoto(photoId));
        assertThat(photo.text("/status")).isEqualTo("REJECTED");
        assertThat(photo.text("/rejection/reason")).isEqualTo(reason);
        assertThat(photo.text("/rejection/detail")).isNotBlank();
        assertThat(service.kept().eventTypes(photoId)).containsExactly("platter.photo.rejected.v1");
        assertThat(service.kept().parked()).isEmpty();
    }
}
