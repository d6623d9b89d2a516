package dev.platter.thumbnail.domain;

import static dev.platter.events.PhotoRejection.EMPTY;
import static dev.platter.events.PhotoRejection.NOT_AN_IMAGE;
import static dev.platter.events.PhotoRejection.TOO_COMPLEX;
import static dev.platter.events.PhotoRejection.TOO_MANY_PIXELS;
import static dev.platter.events.PhotoRejection.TRUNCATED;
import static dev.platter.events.PhotoRejection.UNSUPPORTED_TYPE;
import static dev.platter.thumbnail.domain.PhotoType.JPEG;
import static dev.platter.thumbnail.domain.PhotoType.PNG;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;

import dev.platter.events.PhotoRejection;
import dev.platter.thumbnail.picture.JpegSurgery;
import dev.platter.thumbnail.picture.Picture;
import dev.platter.thumbnail.picture.PngSurgery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JudgingPhotosTest {

    private static final Picture PICTURE = Picture.of(60, 40);
    private static final byte[] NOTHING = {};

    private final JudgingPhotos judging = new JudgingPhotos();

    @Test
    void aPhotoIsMeasuredByItsHeader() {
        var facts = new PhotoFacts(JPEG, new ImageSize(60, 40), Orientation.UPRIGHT);

        assertThat(judging.judge(PICTURE.jpeg(), JPEG)).isEqualTo(facts);
        assertThat(judging.judge(PICTURE.progressiveJpeg(), JPEG)).isEqualTo(facts);
        assertThat(judging.judge(PICTURE.png(), PNG))
                .isEqualTo(new PhotoFacts(PNG, new ImageSize(60, 40), Orientation.UPRIGHT));
    }

    @Test
    void aPhotoThatWasTakenStandingIsMeasuredAsItIsSeen() {
        var standing = JpegSurgery.turned(PICTURE.jpeg(), 6, ByteOrder.LITTLE_ENDIAN);

        assertThat(judging.judge(standing, JPEG))
                .isEqualTo(new PhotoFacts(JPEG, new ImageSize(60, 40), Orientation.TURNED_RIGHT))
                .extracting("displayed").isEqualTo(new ImageSize(40, 60));
    }

    @Test
    void whatIsNoImageIsRefused() {
        refuses("# Ramen, 12.50 EUR".getBytes(StandardCharsets.UTF_8), NOT_AN_IMAGE, "first bytes");
        refuses(NOTHING, EMPTY, "empty");
    }

    @Test
    void anImageOfAnotherTypeThanDeclaredIsRefused() {
        assertThat(judging.judge(PICTURE.png(), JPEG)).isEqualTo(new Unacceptable(UNSUPPORTED_TYPE,
                "declared to be image/jpeg, but it is image/png"));
        assertThat(judging.judge(PICTURE.jpeg(), PNG)).isEqualTo(new Unacceptable(UNSUPPORTED_TYPE,
                "declared to be image/png, but it is image/jpeg"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GIF89a......", "RIFF....WEBPVP8 ", "....ftypheic....", "....ftypavif....",
            "II*\0........"})
    void anImageOfATypeThatWeDoNotTakeIsNamed(String magic) {
        refuses(magic.getBytes(StandardCharsets.ISO_8859_1), UNSUPPORTED_TYPE, "taken are image/jpeg or image/png");
    }

    @Test
    void aJpegThatIsCutAnywhereIsTruncated() {
        isTruncatedWhereverItIsCut(PICTURE.jpeg(), JPEG);
        isTruncatedWhereverItIsCut(PICTURE.progressiveJpeg(), JPEG);
    }

    @Test
    void aPngThatIsCutAnywhereIsTruncated() {
        isTruncatedWhereverItIsCut(PICTURE.png(), PNG);
    }

    @Test
    void theEndOfAnEmbeddedPreviewIsNotTakenForTheEndOfThePhoto() {
        var preview = JpegSurgery.withSegment(PICTURE.jpeg(), 0xE1, Picture.of(16, 16).jpeg());

        refuses(Arrays.copyOf(preview, preview.length - 2), TRUNCATED, "ends before");
    }

    @Test
    void whatACameraAppendsToAPhotoDoesNotMatter() {
        var motionPhoto = JpegSurgery.joined(PICTURE.jpeg(), "a film".getBytes(StandardCharsets.US_ASCII));

        assertThat(judging.judge(motionPhoto, JPEG)).isInstanceOf(PhotoFacts.class);
    }

    @Test
    void aPngWithADamagedChunkIsRefused() {
        byte[] damaged = PICTURE.png();
        damaged[damaged.length / 2] ^= 1;

        refuses(damaged, PNG, TRUNCATED, "checksum");
    }

    @Test
    void aPhotoOfTooManyPixelsIsRefused() {
        refuses(JpegSurgery.claiming(PICTURE.jpeg(), 50_000, 50_000), TOO_MANY_PIXELS, "50000 x 50000 pixels");
        refuses(PngSurgery.claiming(PICTURE.png(), 50_000, 50_000), PNG, TOO_MANY_PIXELS, "50 megapixels");
        refuses(JpegSurgery.claiming(PICTURE.jpeg(), 20_000, 100), TOO_MANY_PIXELS, "12000 on a side");
        refuses(PngSurgery.claiming(PICTURE.png(), 100, Integer.MAX_VALUE), PNG, TOO_MANY_PIXELS, "12000 on a side");
    }

    @Test
    void theLargestPhotoIsTaken() {
        assertThat(judging.judge(JpegSurgery.claiming(PICTURE.jpeg(), 12_000, 4_166), JPEG))
                .isInstanceOf(PhotoFacts.class);
    }

    @Test
    void aScanBombIsRefused() {
        refuses(JpegSurgery.withScansMore(PICTURE.progressiveJpeg(), 1_000), TOO_COMPLEX, "more than 64 scans");
    }

    @Test
    void aLargePhotoIsAllowedFewerScansThanASmallOne() {
        var fortyScans = JpegSurgery.withScansMore(PICTURE.progressiveJpeg(), 30);

        assertThat(judging.judge(JpegSurgery.claiming(fortyScans, 4_000, 3_000), JPEG)).isInstanceOf(PhotoFacts.class);
        refuses(JpegSurgery.claiming(fortyScans, 8_000, 6_000), TOO_COMPLEX, "40 scans of 8000 x 6000 pixels");
    }

    @Test
    void aProgressivePhotoThatADecoderCannotKeepInMemoryIsRefused() {
        var large = JpegSurgery.claiming(PICTURE.progressiveJpeg(), 8_000, 6_000);

        assertThat(judging.judge(large, JPEG)).isInstanceOf(PhotoFacts.class);
        refuses(JpegSurgery.withFullColours(large), TOO_COMPLEX, "progressive");
        assertThat(judging.judge(JpegSurgery.withFullColours(JpegSurgery.claiming(PICTURE.jpeg(), 8_000, 6_000)), JPEG))
                .as("a single scan needs no such memory").isInstanceOf(PhotoFacts.class);
    }

    @Test
    void aFileOfNothingButPartsIsRefused() {
        var segments = IntStream.range(0, 10_001).mapToObj(i -> new byte[]{(byte) 0xFF, (byte) 0xFE, 0, 2});
        byte[] jpeg = JpegSurgery.joined(segments.toArray(byte[][]::new));
        refuses(JpegSurgery.joined(new byte[]{(byte) 0xFF, (byte) 0xD8}, jpeg), TOO_COMPLEX, "segments");

        var chunks = IntStream.range(0, 10_001).mapToObj(i -> PngSurgery.chunk("aBCd", NOTHING));
        byte[] png = PICTURE.png();
        refuses(JpegSurgery.joined(Arrays.copyOf(png, 33), JpegSurgery.joined(chunks.toArray(byte[][]::new))), PNG,
                TOO_COMPLEX, "chunks");
    }

    @Test
    void aJpegThatNoDecoderHereKnowsIsRefused() {
        refuses(JpegSurgery.ofKind(PICTURE.jpeg(), 0xC9), UNSUPPORTED_TYPE, "arithmetic");
        refuses(JpegSurgery.ofComponents(PICTURE.jpeg(), 4), UNSUPPORTED_TYPE, "4 components");
        refuses(JpegSurgery.claiming(PICTURE.jpeg(), 60, 0), UNSUPPORTED_TYPE, "does not say its size");
    }

    @Test
    void aPngThatBreaksItsOwnRulesIsRefused() {
        byte[] header = {0, 0, 0, 1, 0, 0, 0, 1, 3, 2, 0, 0, 0};
        byte[] signature = Arrays.copyOf(PICTURE.png(), 8);
        byte[] end = PngSurgery.chunk("IEND", NOTHING);
        byte[] data = PngSurgery.chunk("IDAT", NOTHING);

        refuses(JpegSurgery.joined(signature, PngSurgery.chunk("IHDR", header), data, end), PNG, NOT_AN_IMAGE,
                "colour type 2 with 3 bits");
        refuses(JpegSurgery.joined(signature, data, end), PNG, NOT_AN_IMAGE, "header is not its first");
        refuses(JpegSurgery.joined(signature, PngSurgery.chunk("IHDR", NOTHING), end), PNG, NOT_AN_IMAGE, "too short");
        refuses(JpegSurgery.joined(signature, end), PNG, NOT_AN_IMAGE, "without a header");
        refuses(JpegSurgery.joined(Arrays.copyOf(PICTURE.png(), 33), end), PNG, TRUNCATED, "without data");
    }

    private void isTruncatedWhereverItIsCut(byte[] file, PhotoType type) {
        for (int length = 1; length < file.length; length++) {
            assertThat(judging.judge(Arrays.copyOf(file, length), type)).as("cut after %d bytes", length)
                    .isInstanceOfSatisfying(Unacceptable.class, why -> assertThat(why.reason()).isEqualTo(TRUNCATED));
        }
    }

    private void refuses(byte[] file, PhotoRejection reason, String detail) {
        refuses(file, JPEG, reason, detail);
    }

    private void refuses(byte[] file, PhotoType declared, PhotoRejection reason, String detail) {
        assertThat(judging.judge(file, declared)).isInstanceOfSatisfying(Unacceptable.class, why -> {
            assertThat(why.reason()).isEqualTo(reason);
            assertThat(why.detail()).contains(detail);
        });
    }
}
