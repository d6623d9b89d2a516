package dev.platter.thumbnail.domain;

/** What a photo may cost us at most. All of it is known before a byte is decoded. */
public final class PhotoRules {

    /** Bytes of the file: 15 MB. The upload URL signs the exact size, so S3 itself refuses a larger one. */
    public static final long MOST_BYTES = 15_000_000;

    /** Width times height: 50 megapixels, which is what today's telephones make. */
    public static final long MOST_PIXELS = 50_000_000;

    /** Pixels of a side; a row is decoded as a whole. */
    public static final int LONGEST_SIDE = 12_000;

    /**
     * Scans of a JPEG. Encoders write ten or so; each costs a pass over all pixels, even if it holds three bytes: half a
     * megabyte of them keeps a decoder busy for minutes.
     */
    public static final int MOST_SCANS = 64;

    /**
     * Pixels times scans of a JPEG: 50 megapixels with the scans of any encoder. A billion takes a decoder some four seconds
     * of a core, however little the scans hold.
     */
    public static final long MOST_SCANNED_PIXELS = 1_000_000_000;

    /** Segments of a JPEG and chunks of a PNG, both. A 15 MB PNG in the smallest usual chunks, 4 KB, has 3,700. */
    public static final int MOST_PARTS = 10_000;

    /**
     * Bytes of DCT coefficients, which a decoder keeps in memory if there is more than one scan: 160 MB, 50 megapixels with
     * the usual halved colours.
     */
    public static final long MOST_COEFFICIENT_BYTES = 160_000_000;

    private PhotoRules() {}
}
