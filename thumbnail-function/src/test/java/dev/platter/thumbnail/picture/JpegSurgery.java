package dev.platter.thumbnail.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Makes of a good JPEG the ones that cameras do not make, and some that they do. */
public final class JpegSurgery {

    private static final int SOS = 0xDA;
    private static final int EOI_BYTES = 2;

    private JpegSurgery() {}

    /** With one more segment at the front. */
    public static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        int length = content.length + 2;
        byte[] head = {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length};
        return joined(Arrays.copyOf(jpeg, 2), head, content, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /** With an Exif segment that says which side is up, in either byte order. */
    public static byte[] turned(byte[] jpeg, int orientation, ByteOrder order) {
        return withSegment(jpeg, 0xE1,
                joined("Exif\0\0".getBytes(StandardCharsets.US_ASCII), tiff(orientation, order)));
    }

    /** A TIFF structure of two entries, the second of which says which side is up. */
    static byte[] tiff(int orientation, ByteOrder order) {
        var tiff = ByteBuffer.allocate(64).order(order);
        tiff.putShort((short) (order == ByteOrder.LITTLE_ENDIAN ? 0x4949 : 0x4D4D));
        tiff.putShort((short) 42).putInt(8).putShort((short) 2);
        tiff.putShort((short) 0x0100).putShort((short) 3).putInt(1).putShort((short) 9).putShort((short) 0);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0);
        return tiff.putInt(0).array();
    }

    /** Whose header claims another size. */
    public static byte[] claiming(byte[] jpeg, int width, int height) {
        var copy = ByteBuffer.wrap(jpeg.clone());
        int frame = frame(jpeg);
        copy.putShort(frame + 5, (short) height).putShort(frame + 7, (short) width);
        return copy.array();
    }

    /** Whose frame is of another kind (its marker's second byte). */
    public static byte[] ofKind(byte[] jpeg, int marker) {
        byte[] copy = jpeg.clone();
        copy[frame(jpeg) + 1] = (byte) marker;
        return copy;
    }

    /** Whose frame claims so many components. */
    public static byte[] ofComponents(byte[] jpeg, int components) {
        byte[] copy = jpeg.clone();
        copy[frame(jpeg) + 9] = (byte) components;
        return copy;
    }

    /** Whose colours are stored at full size instead of a quarter. */
    public static byte[] withFullColours(byte[] jpeg) {
        byte[] copy = jpeg.clone();
        copy[frame(jpeg) + 11] = 0x11;
        return copy;
    }

    /** Whose last scan comes so many times more. */
    public static byte[] withScansMore(byte[] jpeg, int more) {
        int start = lastMarker(jpeg, SOS);
        int end = jpeg.length - EOI_BYTES;
        var bytes = new ByteArrayOutputStream();
        bytes.write(jpeg, 0, end);
        for (int i = 0; i < more; i++) {
            bytes.write(jpeg, start, end - start);
        }
        bytes.write(jpeg, end, EOI_BYTES);
        return bytes.toByteArray();
    }

    /** Whose last scan ends after that share of its bytes; its end marker is there. */
    public static byte[] withLastScanCut(byte[] jpeg, double share) {
        int start = lastMarker(jpeg, SOS);
        int kept = start + (int) ((jpeg.length - EOI_BYTES - start) * share);
        return joined(Arrays.copyOf(jpeg, kept), Arrays.copyOfRange(jpeg, jpeg.length - EOI_BYTES, jpeg.length));
    }

    /** Several arrays as one. */
    public static byte[] joined(byte[]... parts) {
        var bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }

    private static int frame(byte[] jpeg) {
        return Math.max(lastMarker(jpeg, 0xC0), lastMarker(jpeg, 0xC2));
    }

    private static int lastMarker(byte[] jpeg, int marker) {
        for (int at = jpeg.length - 2; at >= 0; at--) {
            if ((jpeg[at] & 0xFF) == 0xFF && (jpeg[at + 1] & 0xFF) == marker) {
                return at;
            }
        }
        return -1;
    }
}
