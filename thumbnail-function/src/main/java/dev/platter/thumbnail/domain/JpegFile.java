package dev.platter.thumbnail.domain;

import org.jspecify.annotations.Nullable;

/**
 * A JPEG's segments, walked from the first marker to the last without decoding what is between (ITU-T T.81, annex B). One
 * walk a file.
 */
final class JpegFile {

    private static final int TEM = 0x01;
    private static final int RST0 = 0xD0;
    private static final int RST7 = 0xD7;
    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int APP1 = 0xE1;

    private final ByteReader bytes;
    private int parts;
    private int scans;
    private @Nullable JpegFrame frame;
    private Orientation orientation = Orientation.UPRIGHT;

    JpegFile(byte[] file) {
        this.bytes = new ByteReader(file);
    }

    Judgement judge() {
        bytes.skip(2);
        while (bytes.has(2)) {
            int marker = nextMarker();
            if (marker == EOI) {
                return verdict();
            }
            if (hasNoLength(marker)) {
                continue;
            }
            var refusal = segment(marker);
            if (refusal != null) {
                return refusal;
            }
        }
        return Unacceptable.truncated("the file ends before the image does");
    }

    private Judgement verdict() {
        if (frame == null) {
            return Unacceptable.notAnImage("a JPEG without a frame");
        }
        if (scans == 0) {
            return Unacceptable.truncated("a JPEG without a scan");
        }
        return frame.judge(scans, orientation);
    }

    private @Nullable Unacceptable segment(int marker) {
        int length = bytes.has(2) ? bytes.unsignedShort() : Integer.MAX_VALUE;
        if (length < 2) {
            return Unacceptable.notAnImage("a JPEG segment of a length that cannot be");
        }
        if (!bytes.has(length - 2)) {
            return Unacceptable.truncated("the file ends within a segment of the JPEG");
        }
        if (++parts > PhotoRules.MOST_PARTS) {
            return Unacceptable.tooComplex("more than %d segments".formatted(PhotoRules.MOST_PARTS));
        }
        return read(marker, bytes.slice(length - 2));
    }

    private @Nullable Unacceptable read(int marker, ByteReader segment) {
        if (marker == APP1) {
            orientation = Exif.orientation(segment).orElse(orientation);
            return null;
        }
        if (marker == SOS) {
            return scan();
        }
        return JpegFrame.isStart(marker) ? frame(marker, segment) : null;
    }

    private @Nullable Unacceptable frame(int marker, ByteReader segment) {
        if (frame != null) {
            return Unacceptable.notAnImage("a JPEG with two frames");
        }
        if (!JpegFrame.isDecodable(marker)) {
            return Unacceptable.unsupported("a lossless, hierarchical or arithmetic-coded JPEG");
        }
        if (!segment.has(JpegFrame.SHORTEST)) {
            return Unacceptable.notAnImage("a JPEG frame that is too short");
        }
        frame = JpegFrame.read(marker, segment);
        return null;
    }

    private @Nullable Unacceptable scan() {
        if (++scans > PhotoRules.MOST_SCANS) {
            return Unacceptable.tooComplex("more than %d scans".formatted(PhotoRules.MOST_SCANS));
        }
        bytes.skipTo(JpegFile::endsScan);
        return null;
    }

    /** Within a scan, 0xFF 0x00 is a byte of data, RST0 to RST7 separate intervals (B.1.1.5), 0xFF 0xFF fills (B.1.1.2). */
    private static boolean endsScan(int first, int second) {
        return first == 0xFF && second != 0 && second != 0xFF && !isRestart(second);
    }

    /** The next marker's second byte; what is between segments does not count, decoders skip it too. */
    private int nextMarker() {
        bytes.skipTo((first, second) -> first == 0xFF && second != 0 && second != 0xFF);
        return bytes.has(2) ? bytes.unsignedShort() & 0xFF : TEM;
    }

    private static boolean hasNoLength(int marker) {
        return marker == TEM || marker == SOI || isRestart(marker);
    }

    private static boolean isRestart(int marker) {
        return marker >= RST0 && marker <= RST7;
    }
}
