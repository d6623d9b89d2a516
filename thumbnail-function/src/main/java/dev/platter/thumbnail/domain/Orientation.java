package dev.platter.thumbnail.domain;

import java.awt.geom.AffineTransform;

/** How the stored pixels are to be turned for the eye: Exif 3.0, section 4.6.5.1.6, values 1 to 8 in their order. */
public enum Orientation {

    UPRIGHT, MIRRORED, UPSIDE_DOWN, MIRRORED_UPSIDE_DOWN, TRANSPOSED, TURNED_RIGHT, TRANSVERSE, TURNED_LEFT;

    /** The orientation of that Exif value; a value outside 1 to 8 means nothing, so nothing is turned. */
    static Orientation ofExif(int value) {
        return value >= 1 && value <= values().length ? values()[value - 1] : UPRIGHT;
    }

    /** The size after turning. */
    ImageSize turned(ImageSize stored) {
        return switch (this) {
            case UPRIGHT, MIRRORED, UPSIDE_DOWN, MIRRORED_UPSIDE_DOWN -> stored;
            case TRANSPOSED, TURNED_RIGHT, TRANSVERSE, TURNED_LEFT -> stored.transposed();
        };
    }

    /** Where a stored pixel of an image of that size goes. */
    AffineTransform turning(ImageSize stored) {
        int w = stored.width();
        int h = stored.height();
        return switch (this) {
            case UPRIGHT -> new AffineTransform();
            case MIRRORED -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case UPSIDE_DOWN -> new AffineTransform(-1, 0, 0, -1, w, h);
            case MIRRORED_UPSIDE_DOWN -> new AffineTransform(1, 0, 0, -1, 0, h);
            case TRANSPOSED -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case TURNED_RIGHT -> new AffineTransform(0, 1, -1, 0, h, 0);
            case TRANSVERSE -> new AffineTransform(0, -1, -1, 0, h, w);
            case TURNED_LEFT -> new AffineTransform(0, -1, 1, 0, 0, w);
        };
    }
}
