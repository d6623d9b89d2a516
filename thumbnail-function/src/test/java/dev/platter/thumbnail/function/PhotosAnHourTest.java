package dev.platter.thumbnail.function;

import static dev.platter.thumbnail.fixture.ARequest.aPhotoOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;

import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.localaws.crash.LostAnswer;
import dev.platter.thumbnail.fixture.ARequest;
import dev.platter.thumbnail.fixture.Answer;
import dev.platter.thumbnail.fixture.ThumbnailService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** An account announces so many photos in an hour, here two. */
@ExtendWith(EmbeddedAwsExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class PhotosAnHourTest {

    private final ThumbnailService service;

    PhotosAnHourTest(EmbeddedAws aws) {
        service = ThumbnailService.on(aws).where("PHOTOS_LIMIT", "2");
    }

    /** Should the hour end within the test, as many more are taken, and one more than that is not. */
    @Test
    void oneMoreIsRefusedUntilTheHourEnds() {
        var account = UUID.randomUUID().toString();
        var answers = Stream.generate(() -> service.answer(aPhoto(account))).limit(5).toList();

        assertThat(answers.getFirst().status()).isEqualTo(201);
        assertThat(answers.subList(1, 5)).extracting(Answer::status).contains(429);
        var refused = answers.stream().filter(answer -> answer.status() == 429).findFirst().orElseThrow();
        assertThat(refused.text("/type")).isEqualTo("urn:platter:problem:too-many-photos");
        assertThat(Long.parseLong(refused.headers().get("retry-after"))).isBetween(1L, 3600L);
    }

    @Test
    void othersMayAnnounceTheirs() {
        var busy = UUID.randomUUID().toString();
        Stream.generate(() -> service.answer(aPhoto(busy))).limit(5).forEach(answer -> assertThat(answer).isNotNull());

        assertThat(service.answer(aPhoto(UUID.randomUUID().toString())).status()).isEqualTo(201);
    }

    @Test
    void whoHasTakenTheLastPlaceThemselvesHasIt() {
        var account = UUID.randomUUID().toString();
        service.answer(aPhoto(account));

        assertThat(service.answer(LostAnswer.to("TransactWriteItems"), aPhoto(account)).status()).isEqualTo(201);
    }

    private static ARequest aPhoto(String account) {
        return aPhotoOf("image/jpeg", 1_000).by(account);
    }
}
