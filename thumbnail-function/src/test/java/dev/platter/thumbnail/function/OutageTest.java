package dev.platter.thumbnail.function;

import static dev.platter.thumbnail.fixture.ARequest.aPhotoOf;
import static dev.platter.thumbnail.fixture.ARequest.thePhoto;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.thumbnail.fixture.ThumbnailService;
import dev.platter.thumbnail.picture.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;

@ExtendWith(EmbeddedAwsExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class OutageTest {

    private final ThumbnailService service;

    OutageTest(EmbeddedAws aws) {
        service = ThumbnailService.on(aws);
    }

    @Test
    void aPhotoWhoseFileCannotBeReadNowComesAgainAlone() {
        var good = service.uploaded("image/jpeg", Picture.of(60, 40).jpeg());
        var unreadable = service.uploaded("image/jpeg", Picture.of(60, 40).jpeg());

        var failed = service.create(withoutReading(unreadable), service.notificationOf(unreadable),
                service.notificationOf(good));

        assertThat(failed).containsExactly(0);
        assertThat(service.answer(thePhoto(good)).text("/status")).isEqualTo("READY");
        assertThat(service.answer(thePhoto(unreadable)).text("/status")).isEqualTo("AWAITING_UPLOAD");
        assertThat(service.create(service.notificationOf(unreadable))).isEmpty();
        assertThat(service.answer(thePhoto(unreadable)).text("/status")).isEqualTo("READY");
    }

    @Test
    void aPhotoWhosePutIsRepeatedAfterALostAnswerIsAskedForOnce() {
        int before = service.kept().photos();
        var road = new FirstAnswerLost();

        var asked = service.answer(road, aPhotoOf("image/jpeg", 1_000));

        assertThat(road.transmissions()).isEqualTo(2);
        assertThat(asked.status()).isEqualTo(201);
        assertThat(service.kept().photos()).isEqualTo(before + 1);
    }

    /** A road on which the first answer gets lost, so that the SDK repeats the call. */
    private static final class FirstAnswerLost implements ExecutionInterceptor {

        private int transmissions;

        int transmissions() {
            return transmissions;
        }

        @Override
        public void afterTransmission(Context.AfterTransmission call, ExecutionAttributes attributes) {
            if (++transmissions == 1) {
                throw SdkClientException.create("the answer is lost", new IOException());
            }
        }
    }

    private static ExecutionInterceptor withoutReading(String photoId) {
        return new ExecutionInterceptor() {
            @Override
            public void beforeExecution(Context.BeforeExecution call, ExecutionAttributes attributes) {
                if (call.request() instanceof GetObjectRequest get && get.key().endsWith(photoId)) {
                    throw SdkClientException.create("S3 does not answer");
                }
            }
        };
    }
}
