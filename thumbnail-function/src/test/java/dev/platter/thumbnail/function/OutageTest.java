package dev.platter.thumbnail.function;

import static dev.platter.thumbnail.fixture.ARequest.thePhoto;
import static org.assertj.core.api.Assertions.assertThat;

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
