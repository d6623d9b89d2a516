package dev.platter.thumbnail.function;

import static dev.platter.thumbnail.fixture.ARequest.thePhoto;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;

import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.thumbnail.fixture.Crash;
import dev.platter.thumbnail.fixture.Crash.ProcessDied;
import dev.platter.thumbnail.fixture.ThumbnailService;
import dev.platter.thumbnail.picture.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** The function dies around each of its calls to AWS; the message comes again, to a new process. */
@ExtendWith(EmbeddedAwsExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class CrashTest {

    private static final byte[] PHOTO = Picture.of(700, 350).jpeg();

    private final ThumbnailService service;

    CrashTest(EmbeddedAws aws) {
        service = ThumbnailService.on(aws);
    }

    @Test
    void aPhotoHasItsThumbnailsAndEventsOnceWhereverTheFunctionDies() {
        int calls = callsOf(PHOTO);

        assertThat(calls).as("look up, read, put three times, settle").isEqualTo(6);
        for (int call = 1; call <= calls; call++) {
            isReadyAfterDying(Crash::before, call);
            isReadyAfterDying(Crash::after, call);
        }
    }

    @Test
    void aRejectionIsToldOnceWhereverTheFunctionDies() {
        byte[] text = "# Ramen".getBytes(StandardCharsets.UTF_8);
        int calls = callsOf(text);

        assertThat(calls).as("look up, read, settle").isEqualTo(3);
        for (int call = 1; call <= calls; call++) {
            var photoId = settledAfterDying(text, Crash.before(call));
            assertThat(service.kept().eventTypes(photoId)).containsExactly("platter.photo.rejected.v1");
            photoId = settledAfterDying(text, Crash.after(call));
            assertThat(service.kept().eventTypes(photoId)).containsExactly("platter.photo.rejected.v1");
        }
    }

    private void isReadyAfterDying(IntFunction<Crash> crash, int call) {
        var photoId = settledAfterDying(PHOTO, crash.apply(call));

        assertThat(service.answer(thePhoto(photoId)).text("/status")).isEqualTo("READY");
        assertThat(service.kept().eventTypes(photoId))
                .containsExactly("platter.photo.analyzed.v1", "platter.photo.thumbnails-created.v1");
        assertThat(service.kept().thumbnails(photoId)).hasSize(3);
    }

    private String settledAfterDying(byte[] file, Crash crash) {
        var photoId = service.uploaded("image/jpeg", file);
        var notification = service.notificationOf(photoId);
        assertThatThrownBy(() -> service.create(crash, notification)).isInstanceOf(ProcessDied.class);
        assertThat(service.create(notification)).isEmpty();
        return photoId;
    }

    private int callsOf(byte[] file) {
        var road = Crash.never();
        service.create(road, service.notificationOf(service.uploaded("image/jpeg", file)));
        return road.calls();
    }
}
