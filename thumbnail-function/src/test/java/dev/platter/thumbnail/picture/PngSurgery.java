package dev.platter.thumbnail.picture;

import static dev.platter.thumbnail.picture.JpegSurgery.joined;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/** Makes of a good PNG the ones that programs do not make, and some that they do; checksums are right. */
public final class PngSurgery {

    private static final int HEADER = 8;
    private static final int AFTER_HEADER = HEADER + 25;

    private PngSurgery() {}

    /** Whose header claims another size. */
    public static byte[] claiming(byte[] png, int width, int height) {
        byte[] header = Arrays.copyOfRange(png, HEADER + 8, HEADER + 21);
        ByteBuffer.wrap(header).putInt(0, width).putInt(4, height);
        return joined(Arrays.copyOf(png, HEADER), chunk("IHDR", header), rest(png));
    }

    /** With a chunk more behind the header. */
    public static byte[] withChunk(byte[] png, String type, byte[] data) {
        return joined(Arrays.copyOf(png, AFTER_HEADER), chunk(type, data), rest(png));
    }

    /** With an eXIf chunk that says which side is up. */
    public static byte[] turned(byte[] png, int orientation) {
        return withChunk(png, "eXIf", JpegSurgery.tiff(orientation, ByteOrder.BIG_ENDIAN));
    }

    /** A chunk: length, type, data, checksum. */
    public static byte[] chunk(String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        var crc = new CRC32();
        crc.update(name);
        crc.update(data);
        return ByteBuffer.allocate(12 + data.length).putInt(data.length).put(name).put(data)
                .putInt((int) crc.getValue()).array();
    }

    private static byte[] rest(byte[] png) {
        return Arrays.copyOfRange(png, AFTER_HEADER, png.length);
    }
}
