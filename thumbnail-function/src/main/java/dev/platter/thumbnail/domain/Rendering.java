package dev.platter.thumbnail.domain;

import java.util.List;

/** What became of an attempt to make thumbnails: there they are, or decoding showed what the headers had hidden. */
public sealed interface Rendering permits Rendering.Rendered, Unacceptable {

    /** The thumbnails, the widest first. */
    record Rendered(List<RenderedThumbnail> thumbnails) implements Rendering {}
}
