package dev.platter.thumbnail.domain;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/** Reads the one thing of a photo's Exif data that we need: which side is up (TIFF 6.0, section 2; Exif 3.0, 4.5.4). */
final class Exif {

    private static final long JPEG_PREFIX = 0x457869660000L; // "Exif", 0, 0
    private static final int JPEG_PREFIX_BYTES = 6;
    private static final int TIFF_HEADER_BYTES = 8;
    private static final short LITTLE_ENDIAN = 0x4949;
    private static final int ENTRY_BYTES = 12;
    private static final int ORIENTATION_TAG = 0x0112;
    private static final int SHORT_TYPE = 3;

    private Exif() {}

    /** The orientation in a JPEG's APP1 segment; empty if it holds something else, or is damaged: that is no reason to refuse. */
    static Optional<Orientation> orientation(ByteReader segment) {
        if (!segment.has(JPEG_PREFIX_BYTES) || prefix(segment) != JPEG_PREFIX) {
            return Optional.empty();
        }
        return ofTiff(segment);
    }

    /** The orientation in a TIFF structure, which is what a PNG's eXIf chunk is. */
    static Optional<Orientation> ofTiff(ByteReader structure) {
        var tiff = structure.rest();
        if (tiff.remaining() < TIFF_HEADER_BYTES) {
            return Optional.empty();
        }
        tiff.order(tiff.getShort(0) == LITTLE_ENDIAN ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        long directory = tiff.getInt(4) & 0xFFFF_FFFFL;
        return directory + 2 > tiff.limit() ? Optional.empty() : inDirectory(tiff, (int) directory);
    }

    private static Optional<Orientation> inDirectory(ByteBuffer tiff, int directory) {
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY_BYTES;
            if (entry + ENTRY_BYTES > tiff.limit()) {
                break;
            }
            if (tiff.getShort(entry) == ORIENTATION_TAG && tiff.getShort(entry + 2) == SHORT_TYPE) {
                return Optional.of(Orientation.ofExif(tiff.getShort(entry + 8)));
            }
        }
        return Optional.empty();
    }

    private static long prefix(ByteReader segment) {
        return segment.unsignedInt() << 16 | segment.unsignedShort();
    }
}
