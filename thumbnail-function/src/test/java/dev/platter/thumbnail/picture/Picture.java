package dev.platter.thumbnail.picture;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** A picture of four quarters: red and green above, blue and yellow below. */
public record Picture(BufferedImage image) {

    /** In true colour, as a camera makes it. */
    public static Picture of(int width, int height) {
        return of(width, height, BufferedImage.TYPE_INT_RGB);
    }

    /** In a kind of {@link BufferedImage}, for what a PNG may hold. */
    public static Picture of(int width, int height, int kind) {
        var picture = new Picture(new BufferedImage(width, height, kind));
        picture.fill(0, 0, width / 2, height / 2, Color.RED);
        picture.fill(width / 2, 0, width - width / 2, height / 2, Color.GREEN);
        picture.fill(0, height / 2, width / 2, height - height / 2, Color.BLUE);
        picture.fill(width / 2, height / 2, width - width / 2, height - height / 2, Color.YELLOW);
        return picture;
    }

    /** Black and white pixels in turn: what a scaler that leaves pixels out makes black, or white. */
    public static Picture chequered(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, (x + y) % 2 == 0 ? 0xFFFFFF : 0);
            }
        }
        return new Picture(image);
    }

    /** A file read back. */
    public static Picture read(byte[] file) {
        try {
            return new Picture(ImageIO.read(new ByteArrayInputStream(file)));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    public byte[] jpeg() {
        return written("jpeg", false);
    }

    public byte[] progressiveJpeg() {
        return written("jpeg", true);
    }

    public byte[] png() {
        return written("png", false);
    }

    /** The colours in the middle of the quarters, by their first letters, row by row: {@code RGBY}. */
    public String quarters() {
        int w = image.getWidth();
        int h = image.getHeight();
        return "" + letter(w / 4, h / 4) + letter(w * 3 / 4, h / 4) + letter(w / 4, h * 3 / 4)
                + letter(w * 3 / 4, h * 3 / 4);
    }

    private char letter(int x, int y) {
        var colour = new Color(image.getRGB(x, y));
        boolean red = colour.getRed() > 127;
        boolean green = colour.getGreen() > 127;
        boolean blue = colour.getBlue() > 127;
        if (red && green) {
            return blue ? 'W' : 'Y';
        }
        return red ? 'R' : green ? 'G' : blue ? 'B' : 'K';
    }

    private void fill(int left, int top, int width, int height, Color colour) {
        var graphics = image.createGraphics();
        graphics.setColor(colour);
        graphics.fillRect(left, top, width, height);
        graphics.dispose();
    }

    private byte[] written(String format, boolean progressive) {
        var writer = ImageIO.getImageWritersByFormatName(format).next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            var settings = writer.getDefaultWriteParam();
            if (progressive) {
                settings.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), settings);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
