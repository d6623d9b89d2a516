package dev.platter.thumbnail.domain;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Images that people have and we do not take: to say which one it is helps more than to say that it is none. */
enum ForeignImage {

    GIF("GIF8", 0), WEBP("WEBP", 8), HEIF("ftyphei", 4), AVIF("ftypavif", 4), TIFF("II*\0", 0);

    private final byte[] magic;
    private final int offset;

    ForeignImage(String magic, int offset) {
        this.magic = magic.getBytes(StandardCharsets.ISO_8859_1);
        this.offset = offset;
    }

    static Optional<ForeignImage> of(byte[] file) {
        return Arrays.stream(values()).filter(image -> image.fits(file)).findFirst();
    }

    private boolean fits(byte[] file) {
        int end = offset + magic.length;
        return file.length >= end && Arrays.equals(file, offset, end, magic, 0, magic.length);
    }
}
