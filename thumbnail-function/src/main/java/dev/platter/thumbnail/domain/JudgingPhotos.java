package dev.platter.thumbnail.domain;

import java.util.Arrays;
import java.util.HexFormat;

import dev.platter.events.PhotoRejection;

/**
 * Judges an uploaded file before a decoder sees it. Decoders answer half an image for half a file, and work for minutes on
 * what was made to keep them busy; the headers tell all of that for the price of reading them.
 */
public final class JudgingPhotos {

    // ITU-T T.81, B.1.1.3: a start-of-image marker, followed by the next marker's 0xFF.
    private static final byte[] JPEG = HexFormat.of().parseHex("ffd8ff");
    private static final byte[] PNG = PngFile.SIGNATURE;

    /** What the file is, judged against what its upload was declared to be. */
    public Judgement judge(byte[] file, PhotoType declared) {
        if (file.length == 0) {
            return new Unacceptable(PhotoRejection.EMPTY, "the file is empty");
        }
        if (startsWith(file, JPEG)) {
            return declared == PhotoType.JPEG ? new JpegFile(file).judge() : other(PhotoType.JPEG, declared);
        }
        if (startsWith(file, PNG)) {
            return declared == PhotoType.PNG ? new PngFile(file).judge() : other(PhotoType.PNG, declared);
        }
        return unknown(file);
    }

    private static Unacceptable other(PhotoType found, PhotoType declared) {
        return Unacceptable.unsupported("declared to be %s, but it is %s".formatted(declared.mediaType(),
                found.mediaType()));
    }

    private static Unacceptable unknown(byte[] file) {
        if (isPrefixOfAny(file)) {
            return Unacceptable.truncated("the file ends within its first bytes");
        }
        return ForeignImage.of(file)
                .map(image -> Unacceptable
                        .unsupported("an image of type %s; taken are %s".formatted(image, PhotoType.spoken())))
                .orElseGet(() -> Unacceptable.notAnImage("its first bytes are not those of an image"));
    }

    private static boolean isPrefixOfAny(byte[] file) {
        return startsWith(JPEG, file) || startsWith(PNG, file);
    }

    private static boolean startsWith(byte[] file, byte[] magic) {
        int difference = Arrays.mismatch(file, magic);
        return difference < 0 || difference == magic.length;
    }
}
