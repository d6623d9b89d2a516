package dev.platter.thumbnail.domain;

import java.util.HexFormat;
import java.util.zip.CRC32;

import org.jspecify.annotations.Nullable;

/** A PNG's chunks, walked from the first to the last without inflating them (PNG third edition, section 5). One walk a file. */
final class PngFile {

    static final byte[] SIGNATURE = HexFormat.of().parseHex("89504e470d0a1a0a");

    private static final int IHDR = 0x49484452;
    private static final int IDAT = 0x49444154;
    private static final int IEND = 0x49454E44;
    private static final int EXIF = 0x65584966;

    private static final int TYPE_BYTES = 4;
    private static final int CRC_BYTES = 4;

    private final ByteReader bytes;
    private int parts;
    private boolean hasData;
    private @Nullable PngHeader header;
    private Orientation orientation = Orientation.UPRIGHT;

    PngFile(byte[] file) {
        this.bytes = new ByteReader(file);
    }

    Judgement judge() {
        bytes.skip(SIGNATURE.length);
        while (bytes.has(Integer.BYTES + TYPE_BYTES + CRC_BYTES)) {
            var judgement = chunk();
            if (judgement != null) {
                return judgement;
            }
        }
        return Unacceptable.truncated("the file ends before the image does");
    }

    /** Walks the next chunk; null if there is reason to walk on. */
    private @Nullable Judgement chunk() {
        long length = bytes.unsignedInt();
        if (!bytes.has(TYPE_BYTES + length + CRC_BYTES)) {
            return Unacceptable.truncated("the file ends within a chunk of the PNG");
        }
        var typeAndData = bytes.slice((int) (TYPE_BYTES + length));
        if (crc(typeAndData) != bytes.unsignedInt()) {
            return Unacceptable.truncated("a chunk of the PNG is damaged: its checksum differs");
        }
        int type = (int) typeAndData.unsignedInt();
        return type == IEND ? verdict() : read(type, typeAndData);
    }

    private Judgement verdict() {
        if (header == null) {
            return Unacceptable.notAnImage("a PNG without a header");
        }
        return hasData ? header.judge(orientation) : Unacceptable.truncated("a PNG without data");
    }

    private @Nullable Unacceptable read(int type, ByteReader data) {
        if (++parts > PhotoRules.MOST_PARTS) {
            return Unacceptable.tooComplex("more than %d chunks".formatted(PhotoRules.MOST_PARTS));
        }
        if ((parts == 1) != (type == IHDR)) {
            return Unacceptable.notAnImage("a PNG whose header is not its first chunk");
        }
        return switch (type) {
            case IHDR -> header(data);
            case EXIF -> {
                orientation = Exif.ofTiff(data).orElse(orientation);
                yield null;
            }
            case IDAT -> {
                hasData = true;
                yield null;
            }
            default -> null;
        };
    }

    private @Nullable Unacceptable header(ByteReader data) {
        if (!data.has(PngHeader.BYTES)) {
            return Unacceptable.notAnImage("a PNG header that is too short");
        }
        header = PngHeader.read(data);
        return null;
    }

    /** Over the chunk's type and data (section 5.3). */
    private static long crc(ByteReader typeAndData) {
        var crc = new CRC32();
        crc.update(typeAndData.rest());
        return crc.getValue();
    }
}
