package dev.platter.thumbnail.domain;

import java.util.Arrays;

/** A PNG's IHDR chunk (PNG third edition, section 11.2.1). */
record PngHeader(long width, long height, int bitDepth, int colourType) {

    static final int BYTES = 13;

    static PngHeader read(ByteReader data) {
        return new PngHeader(data.unsignedInt(), data.unsignedInt(), data.unsignedByte(), data.unsignedByte());
    }

    Judgement judge(Orientation orientation) {
        if (width < 1 || height < 1 || width > Integer.MAX_VALUE || height > Integer.MAX_VALUE) {
            return Unacceptable.notAnImage("a PNG of a size that cannot be");
        }
        if (!isDepthOfColourType()) {
            return Unacceptable.notAnImage("a PNG of colour type %d with %d bits".formatted(colourType, bitDepth));
        }
        var size = new ImageSize((int) width, (int) height);
        var refusal = size.refusal();
        return refusal == null ? new PhotoFacts(PhotoType.PNG, size, orientation) : refusal;
    }

    /** Table 11.1: the combinations that are allowed. */
    private boolean isDepthOfColourType() {
        return switch (colourType) {
            case 0 -> isOneOf(1, 2, 4, 8, 16);
            case 3 -> isOneOf(1, 2, 4, 8);
            case 2, 4, 6 -> isOneOf(8, 16);
            default -> false;
        };
    }

    private boolean isOneOf(int... depths) {
        return Arrays.stream(depths).anyMatch(depth -> depth == bitDepth);
    }
}
