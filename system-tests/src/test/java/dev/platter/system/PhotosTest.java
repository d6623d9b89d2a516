package dev.platter.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Arrays;

import dev.platter.issuer.DemoUser;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@OnEveryHome
class PhotosTest {

    private static final String JPEG = "image/jpeg";

    private final Platter platter;
    private final Menu menu;
    private final Photographing photographing;

    PhotosTest(Platter platter) {
        this.platter = platter;
        this.menu = new Menu(platter);
        this.photographing = new Photographing(platter.as(DemoUser.RESTAURANT));
    }

    @Test
    void anUploadedPhotoIsShownInTheMenuInThreeSizes() {
        var photo = photographing.upload(menu.dish("Moussaka"), JPEG, Photographing.photo(1600, 1200, "jpg"));

        assertThat(photographing.settled(photo).at("/status")).isEqualTo("READY");
        var thumbnails = await().atMost(Platter.PATIENCE)
                .until(() -> menu.entry("Moussaka").path("thumbnails"), shown -> shown.size() == 3);
        assertThat(thumbnails.valueStream().map(shown -> shown.path("width").asInt()))
                .containsExactlyInAnyOrder(160, 320, 640);
        assertThat(thumbnails.valueStream()).allSatisfy(this::isServed);
    }

    @Test
    void aPngIsTakenToo() {
        var photo = photographing.upload(menu.dish("Bibimbap"), "image/png", Photographing.photo(800, 600, "png"));

        assertThat(photographing.settled(photo).at("/status")).isEqualTo("READY");
    }

    @Test
    void whatIsNoPhotoIsRejectedWithTheReason() {
        var text = photographing.upload(menu.dish("Pad Thai"), JPEG, "dear diary".repeat(100).getBytes(UTF_8));
        var whole = Photographing.photo(1600, 1200, "jpg");
        var cut = photographing.upload(menu.dish("Pad Thai"), JPEG, Arrays.copyOf(whole, whole.length / 2));

        assertThat(photographing.settled(text).at("/status")).isEqualTo("REJECTED");
        assertThat(photographing.settled(text).at("/rejection/reason")).isEqualTo("NOT_AN_IMAGE");
        assertThat(photographing.settled(cut).at("/rejection/reason")).isEqualTo("TRUNCATED");
        assertThat(menu.entry("Pad Thai").path("thumbnails").size()).isZero();
    }

    /** Decoding it would take ten gigabytes; its header alone says so. */
    @Test
    void aPhotoOfFiftyThousandPixelsSquareIsRejectedByItsHeader() {
        var bomb = photographing.upload(menu.dish("Pad Thai"), "image/png", Photographing.png(50_000, 50_000));

        assertThat(photographing.settled(bomb).at("/rejection/reason")).isEqualTo("TOO_MANY_PIXELS");
    }

    @Test
    void s3RefusesAnotherSizeAnotherTypeAndASecondUpload() {
        var photo = Photographing.photo(400, 300, "jpg");
        var announced = photographing.announce(menu.dish("Tiramisù"), JPEG, photo.length);

        assertThat(photographing.put(announced, JPEG, Arrays.copyOf(photo, photo.length - 1))).isEqualTo(403);
        assertThat(photographing.put(announced, "image/png", photo)).isEqualTo(403);
        assertThat(photographing.put(announced, JPEG, photo)).isEqualTo(200);
        assertThat(photographing.put(announced, JPEG, photo)).isEqualTo(412);
    }

    @Test
    void thePageMayUploadToTheBucketAndNoOtherPageMay() {
        var announced = photographing.announce(menu.dish("Tiramisù"), JPEG, 1000);

        assertThat(photographing.mayPut(announced, platter.origin())).isTrue();
        assertThat(photographing.mayPut(announced, "https://elsewhere.example")).isFalse();
    }

    private void isServed(JsonNode thumbnail) {
        var url = thumbnail.path("url").asString();
        var served = platter.get(url.substring(url.indexOf("/thumbnails/")));
        assertThat(served.status()).isEqualTo(200);
        assertThat(served.header("content-type")).isEqualTo(JPEG);
    }
}
