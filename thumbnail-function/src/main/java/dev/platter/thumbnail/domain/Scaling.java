package dev.platter.thumbnail.domain;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Makes images smaller and turns them, on white ground. */
final class Scaling {

    private Scaling() {}

    /**
     * The image at that size. It is halved until one step is left: bilinear interpolation looks at four pixels, so halving
     * counts every pixel where one large step would leave most of them out.
     */
    static BufferedImage scaled(BufferedImage image, ImageSize wanted) {
        var scaled = image;
        while (scaled.getWidth() >= 2 * wanted.width() && scaled.getHeight() >= 2 * wanted.height()) {
            scaled = drawn(scaled, new ImageSize(scaled.getWidth() / 2, scaled.getHeight() / 2));
        }
        return drawn(scaled, wanted);
    }

    /** The image with its right side up. */
    static BufferedImage turned(BufferedImage image, Orientation orientation) {
        var stored = new ImageSize(image.getWidth(), image.getHeight());
        var turned = blank(orientation.turned(stored));
        var graphics = turned.createGraphics();
        graphics.drawRenderedImage(image, orientation.turning(stored));
        graphics.dispose();
        return turned;
    }

    private static BufferedImage drawn(BufferedImage image, ImageSize size) {
        var drawn = blank(size);
        var graphics = drawn.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, size.width(), size.height(), Color.WHITE, null);
        graphics.dispose();
        return drawn;
    }

    private static BufferedImage blank(ImageSize size) {
        return new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_3BYTE_BGR);
    }
}
