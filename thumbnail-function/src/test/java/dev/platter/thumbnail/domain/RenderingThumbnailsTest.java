package dev.platter.thumbnail.domain;

import static dev.platter.events.PhotoRejection.NOT_AN_IMAGE;
import static dev.platter.events.PhotoRejection.TRUNCATED;
import static dev.platter.thumbnail.domain.PhotoType.JPEG;
import static dev.platter.thumbnail.domain.PhotoType.PNG;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import dev.platter.events.PhotoRejection;
import dev.platter.thumbnail.domain.Rendering.Rendered;
import dev.platter.thumbnail.picture.JpegSurgery;
import dev.platter.thumbnail.picture.Picture;
import dev.platter.thumbnail.picture.PngSurgery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RenderingThumbnailsTest {

    private final JudgingPhotos judging = new JudgingPhotos();
    private final RenderingThumbnails rendering = new RenderingThumbnails();

    @Test
    void aPhotoHasThumbnailsOfThreeSizesInItsOwnShape() {
        var thumbnails = thumbnails(Picture.of(1_600, 1_200).jpeg(), JPEG);

        assertThat(thumbnails).extracting(RenderedThumbnail::size)
                .containsExactly(new ImageSize(640, 480), new ImageSize(320, 240), new ImageSize(160, 120));
        assertThat(thumbnails).allSatisfy(thumbnail -> {
            var picture = Picture.read(thumbnail.jpeg());
            assertThat(picture.image().getWidth()).isEqualTo(thumbnail.size().width());
            assertThat(picture.image().getHeight()).isEqualTo(thumbnail.size().height());
            assertThat(picture.quarters()).isEqualTo("RGBY");
        });
    }

    @Test
    void aSmallPhotoIsNotEnlarged() {
        assertThat(thumbnails(Picture.of(300, 600).png(), PNG)).extracting(RenderedThumbnail::size)
                .containsExactly(new ImageSize(300, 600), new ImageSize(160, 320));
        assertThat(thumbnails(Picture.of(1, 1).png(), PNG)).extracting(RenderedThumbnail::size)
                .containsExactly(new ImageSize(1, 1));
        assertThat(thumbnails(Picture.of(6_000, 2).png(), PNG)).extracting(RenderedThumbnail::size)
                .containsExactly(new ImageSize(640, 1), new ImageSize(320, 1), new ImageSize(160, 1));
    }

    @ParameterizedTest
    @CsvSource({"1,RGBY", "2,GRYB", "3,YBGR", "4,BYRG", "5,RBGY", "6,BRYG", "7,YGBR", "8,GYRB"})
    void aPhotoIsTurnedAsItsExifDataSay(int orientation, String quarters) {
        boolean lies = orientation < 5;
        var jpeg = JpegSurgery.turned(Picture.of(1_400, 1_000).jpeg(), orientation, ByteOrder.LITTLE_ENDIAN);
        var png = PngSurgery.turned(Picture.of(1_400, 1_000).png(), orientation);

        assertThat(List.of(thumbnails(jpeg, JPEG), thumbnails(png, PNG))).allSatisfy(thumbnails -> {
            assertThat(thumbnails).extracting(RenderedThumbnail::size).startsWith(new ImageSize(640, lies ? 457 : 896));
            assertThat(thumbnails).extracting(thumbnail -> Picture.read(thumbnail.jpeg()).quarters())
                    .containsOnly(quarters);
        });
    }

    @Test
    void turningLosesNoPixelAtTheEdge() {
        var white = new Picture(new BufferedImage(200, 100, BufferedImage.TYPE_BYTE_GRAY));
        white.image().createGraphics().fillRect(0, 0, 200, 100);
        for (int orientation = 1; orientation <= 8; orientation++) {
            var turned = thumbnails(JpegSurgery.turned(white.jpeg(), orientation, ByteOrder.BIG_ENDIAN), JPEG);
            var image = Picture.read(turned.getFirst().jpeg()).image();
            assertThat(new int[]{image.getRGB(0, 0), image.getRGB(image.getWidth() - 1, image.getHeight() - 1)})
                    .as("orientation %d", orientation).containsOnly(Color.WHITE.getRGB());
        }
    }

    @Test
    void whatIsTransparentBecomesWhite() {
        var clear = new Picture(new BufferedImage(800, 800, BufferedImage.TYPE_INT_ARGB));
        var small = new Picture(new BufferedImage(80, 80, BufferedImage.TYPE_INT_ARGB));

        assertThat(quartersOf(clear.png())).containsOnly("WWWW").hasSize(3);
        assertThat(quartersOf(small.png())).containsOnly("WWWW").hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_INT_ARGB, BufferedImage.TYPE_BYTE_INDEXED, BufferedImage.TYPE_3BYTE_BGR,
            BufferedImage.TYPE_USHORT_565_RGB})
    void aPngOfAnyKindOfColoursKeepsThem(int kind) {
        assertThat(quartersOf(Picture.of(700, 700, kind).png())).containsOnly("RGBY");
    }

    @Test
    void aGreyPhotoOfSixteenBitsStaysGrey() {
        var grey = Picture.of(700, 700, BufferedImage.TYPE_USHORT_GRAY);

        var colour = new Color(Picture.read(thumbnails(grey.png(), PNG).getFirst().jpeg()).image().getRGB(500, 100));

        assertThat(colour.getRed()).isEqualTo(colour.getBlue()).isBetween(100, 220);
    }

    @Test
    void everyPixelOfThePhotoCounts() {
        var thumbnails = thumbnails(Picture.chequered(1_280, 960).png(), PNG);

        assertThat(thumbnails).extracting(thumbnail -> Picture.read(thumbnail.jpeg()).image().getRGB(80, 60) & 0xFF)
                .allSatisfy(grey -> assertThat(grey).isBetween(120, 136));
    }

    @Test
    void aPhotoTooLargeToBeKeptWholeGetsTheSameThumbnails() {
        assertThat(quartersOf(Picture.of(5_000, 4_000).jpeg())).containsOnly("RGBY").hasSize(3);
    }

    @Test
    void whatThePhotoSaysOfItsMakerGoesNoFurther() {
        var secret = "52.520008 13.404954".getBytes(StandardCharsets.US_ASCII);
        var photo = JpegSurgery.withSegment(Picture.of(800, 600).jpeg(), 0xE1, secret);

        assertThat(thumbnails(photo, JPEG)).allSatisfy(
                thumbnail -> assertThat(new String(thumbnail.jpeg(), StandardCharsets.ISO_8859_1))
                        .doesNotContain("52.520008"));
    }

    @Test
    void theSamePhotoGivesTheSameBytes() {
        byte[] photo = Picture.of(900, 700).progressiveJpeg();

        assertThat(thumbnails(photo, JPEG)).extracting(RenderedThumbnail::jpeg)
                .usingElementComparator(Arrays::compare)
                .containsExactlyElementsOf(
                        thumbnails(photo, JPEG).stream().map(RenderedThumbnail::jpeg).toList());
    }

    @Test
    void aPhotoWhoseDataEndBeforeItsEndMarkerIsTruncated() {
        refuses(JpegSurgery.withLastScanCut(Picture.chequered(400, 300).jpeg(), 0.5), JPEG, TRUNCATED);
        refuses(PngSurgery.claiming(Picture.of(40, 30).png(), 40, 3_000), PNG, TRUNCATED);
    }

    @Test
    void aPhotoThatCannotBeDecodedIsRefused() {
        byte[] signatureAndHeader = Arrays.copyOf(Picture.of(40, 30).png(), 33);
        byte[] data = PngSurgery.chunk("IDAT", "not deflated".getBytes(StandardCharsets.US_ASCII));
        byte[] end = PngSurgery.chunk("IEND", new byte[0]);

        refuses(JpegSurgery.joined(signatureAndHeader, data, end), PNG, NOT_AN_IMAGE);
    }

    @Test
    void noDamageMakesItThrow() {
        var random = new Random(42);
        var photos = List.of(Picture.of(64, 48).jpeg(), Picture.of(64, 48).progressiveJpeg(), Picture.of(64, 48).png());
        for (int i = 0; i < 1_500; i++) {
            byte[] damaged = photos.get(i % 3).clone();
            for (int flips = 0; flips <= i % 5; flips++) {
                damaged[8 + random.nextInt(damaged.length - 8)] = (byte) random.nextInt(256);
            }
            render(damaged, i % 3 == 2 ? PNG : JPEG);
        }
    }

    private List<String> quartersOf(byte[] photo) {
        var type = photo[0] == (byte) 0xFF ? JPEG : PNG;
        return thumbnails(photo, type).stream().map(thumbnail -> Picture.read(thumbnail.jpeg()).quarters()).toList();
    }

    private List<RenderedThumbnail> thumbnails(byte[] photo, PhotoType type) {
        var rendering = render(photo, type);
        assertThat(rendering).isInstanceOf(Rendered.class);
        return ((Rendered) rendering).thumbnails();
    }

    private void refuses(byte[] photo, PhotoType type, PhotoRejection reason) {
        assertThat(render(photo, type)).isInstanceOfSatisfying(Unacceptable.class,
                why -> assertThat(why.reason()).isEqualTo(reason));
    }

    private Rendering render(byte[] photo, PhotoType type) {
        return switch (judging.judge(photo, type)) {
            case Unacceptable why -> why;
            case PhotoFacts facts -> rendering.render(photo, facts);
        };
    }
}
