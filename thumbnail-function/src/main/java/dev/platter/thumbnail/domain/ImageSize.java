package dev.platter.thumbnail.domain;

import java.util.List;
import java.util.stream.IntStream;

/** Width and height in pixels, both at least 1. */
public record ImageSize(int width, int height) {

    /**
     * The thumbnails of an image of this size, the widest first: 640, 320 and 160 pixels wide, in the image's own shape. None is
     * larger than the image; what would then be the same thumbnail twice is made once.
     */
    public List<ImageSize> thumbnails() {
        return IntStream.of(640, 320, 160).map(wanted -> Math.min(wanted, width)).distinct().mapToObj(this::atWidth)
                .toList();
    }

    /** The pixels. */
    public long area() {
        return (long) width * height;
    }

    /** Lying instead of standing, standing instead of lying. */
    ImageSize transposed() {
        return new ImageSize(height, width);
    }

    private ImageSize atWidth(int wanted) {
        return new ImageSize(wanted, (int) Math.max(1, Math.round((double) height * wanted / width)));
    }
}
