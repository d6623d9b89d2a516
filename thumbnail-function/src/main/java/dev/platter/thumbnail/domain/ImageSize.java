package dev.platter.thumbnail.domain;

import java.util.List;
import java.util.stream.IntStream;

import dev.platter.events.PhotoRejection;
import org.jspecify.annotations.Nullable;

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

    /** Why we do not take an image of this size; null if we do. */
    @Nullable
    Unacceptable refusal() {
        if (area() <= PhotoRules.MOST_PIXELS && Math.max(width, height) <= PhotoRules.LONGEST_SIDE) {
            return null;
        }
        return new Unacceptable(PhotoRejection.TOO_MANY_PIXELS,
                "%d x %d pixels; at most %d on a side and %d megapixels in all".formatted(width, height,
                        PhotoRules.LONGEST_SIDE, PhotoRules.MOST_PIXELS / 1_000_000));
    }

    /** Lying instead of standing, standing instead of lying. */
    ImageSize transposed() {
        return new ImageSize(height, width);
    }

    private ImageSize atWidth(int wanted) {
        return new ImageSize(wanted, (int) Math.max(1, Math.round((double) height * wanted / width)));
    }
}
