package dev.platter.thumbnail.domain;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Decodes a photo that was judged to be good, within bounded memory: of a photo above 16 megapixels, only every second (third,
 * …) pixel of every second row is kept, which is still a multiple of the widest thumbnail.
 */
final class DecodingPhotos {

    private static final long MOST_PIXELS_KEPT = 16_000_000;
    private static final String UNREADABLE = "its pixels cannot be decoded";

    /** What decoding gave. */
    sealed interface Decoding {}

    record Decoded(BufferedImage photo) implements Decoding {}

    record Undecodable(Unacceptable why) implements Decoding {}

    Decoding decode(byte[] file, PhotoFacts facts) {
        var reader = ImageIO.getImageReadersByMIMEType(facts.type().mediaType()).next();
        var warnings = new ArrayList<String>();
        reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning));
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            var photo = reader.read(0, subsampled(reader, facts.stored()));
            return isCutShort(warnings) ? cutShort() : new Decoded(photo);
        } catch (IOException | RuntimeException broken) {
            // Decoders meet bad bytes with whatever they trip over: IIOException, IndexOutOfBounds, IllegalArgument, CMM.
            return isCutShort(broken) ? cutShort() : new Undecodable(Unacceptable.notAnImage(UNREADABLE));
        } finally {
            reader.dispose();
        }
    }

    private static Undecodable cutShort() {
        return new Undecodable(Unacceptable.truncated("parts of the image are missing"));
    }

    private static ImageReadParam subsampled(ImageReader reader, ImageSize stored) {
        int step = (int) Math.ceil(Math.sqrt((double) stored.area() / MOST_PIXELS_KEPT));
        var settings = reader.getDefaultReadParam();
        settings.setSourceSubsampling(step, step, step / 2, step / 2);
        return settings;
    }

    private static boolean isCutShort(Exception broken) {
        return broken instanceof EOFException || broken.getCause() instanceof EOFException;
    }

    /** The JPEG library warns of missing data in these words (jerror.h) and fills up with grey. */
    private static boolean isCutShort(List<String> warnings) {
        return warnings.stream().anyMatch(warning -> warning.toLowerCase(Locale.ROOT).contains("premature end"));
    }
}
