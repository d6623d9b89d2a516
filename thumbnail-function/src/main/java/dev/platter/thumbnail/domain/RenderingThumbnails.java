package dev.platter.thumbnail.domain;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

import dev.platter.thumbnail.domain.Rendering.Rendered;

/**
 * Makes a photo's thumbnails: decodes once, scales from one thumbnail to the next smaller, writes JPEGs. What is transparent
 * becomes white; the photo's own metadata (where it was taken, with what) goes no further. The same file gives the same
 * bytes.
 */
public final class RenderingThumbnails {

    /** The thumbnails of a file that was judged to be good. */
    public Rendering render(byte[] file, PhotoFacts facts) {
        return switch (new DecodingPhotos().decode(file, facts)) {
            case DecodingPhotos.Undecodable(Unacceptable why) -> why;
            case DecodingPhotos.Decoded(BufferedImage photo) -> new Rendered(rendered(photo, facts));
        };
    }

    private static List<RenderedThumbnail> rendered(BufferedImage photo, PhotoFacts facts) {
        var thumbnails = new ArrayList<RenderedThumbnail>();
        var sizes = facts.displayed().thumbnails();
        var image = Scaling.turned(Scaling.scaled(photo, facts.orientation().turned(sizes.getFirst())),
                facts.orientation());
        for (var size : sizes) {
            image = Scaling.scaled(image, size);
            thumbnails.add(new RenderedThumbnail(size, JpegWriting.bytes(image)));
        }
        return thumbnails;
    }
}
