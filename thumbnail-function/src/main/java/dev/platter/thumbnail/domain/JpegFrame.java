package dev.platter.thumbnail.domain;

/**
 * A JPEG's frame header (ITU-T T.81, B.2.2).
 *
 * @param precision bits of a sample
 * @param coefficients of all components, padded to whole blocks by rule of thumb
 */
record JpegFrame(int precision, int width, int height, int components, boolean progressive, long coefficients) {

    /** Precision, height, width and the number of components. */
    static final int SHORTEST = 6;

    private static final int SOF0 = 0xC0;
    private static final int SOF2 = 0xC2;
    private static final int SOF15 = 0xCF;
    private static final int DHT = 0xC4;
    private static final int JPG = 0xC8;
    private static final int DAC = 0xCC;

    private static final int BYTES_OF_A_COEFFICIENT = 2;

    /** Whether a segment of that marker is a frame header, of whatever kind. */
    static boolean isStart(int marker) {
        return marker >= SOF0 && marker <= SOF15 && marker != DHT && marker != JPG && marker != DAC;
    }

    /** Whether decoders know that kind: baseline, extended sequential and progressive, all Huffman-coded. */
    static boolean isDecodable(int marker) {
        return marker >= SOF0 && marker <= SOF2;
    }

    static JpegFrame read(int marker, ByteReader segment) {
        int precision = segment.unsignedByte();
        int height = segment.unsignedShort();
        int width = segment.unsignedShort();
        int components = segment.unsignedByte();
        return new JpegFrame(precision, width, height, components, marker == SOF2,
                coefficients((long) width * height, components, segment));
    }

    /** Each component has its share of the pixels: its sampling factors' product relative to the largest one. */
    private static long coefficients(long pixels, int components, ByteReader segment) {
        long sum = 0;
        long largest = 1;
        for (int i = 0; i < components && segment.has(3); i++) {
            segment.skip(1);
            int factors = segment.unsignedByte();
            segment.skip(1);
            long share = (long) (factors >> 4) * (factors & 0xF);
            sum += share;
            largest = Math.max(largest, share);
        }
        return pixels * sum / largest;
    }

    Judgement judge(int scans, Orientation orientation) {
        if (width == 0 || height == 0) {
            return Unacceptable.unsupported("a JPEG whose header does not say its size");
        }
        if (precision != 8 || (components != 1 && components != 3)) {
            return Unacceptable.unsupported("a JPEG of %d components of %d bits; taken are 1 or 3 of 8"
                    .formatted(components, precision));
        }
        var size = new ImageSize(width, height);
        var refusal = size.refusal();
        return refusal == null ? judge(size, scans, orientation) : refusal;
    }

    private Judgement judge(ImageSize size, int scans, Orientation orientation) {
        if (size.area() * scans > PhotoRules.MOST_SCANNED_PIXELS) {
            return Unacceptable.tooComplex("%d scans of %d x %d pixels".formatted(scans, width, height));
        }
        if (isKeptWhole(scans) && coefficients * BYTES_OF_A_COEFFICIENT > PhotoRules.MOST_COEFFICIENT_BYTES) {
            return Unacceptable.tooComplex("a progressive JPEG of %d x %d pixels".formatted(width, height));
        }
        return new PhotoFacts(PhotoType.JPEG, size, orientation);
    }

    /** A decoder can answer rows as they come only from a single scan of all components. */
    private boolean isKeptWhole(int scans) {
        return progressive || scans > 1;
    }
}
