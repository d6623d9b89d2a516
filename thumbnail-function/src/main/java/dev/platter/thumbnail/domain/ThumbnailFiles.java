package dev.platter.thumbnail.domain;

import java.net.URI;

import dev.platter.events.PhotoId;

/** Where thumbnails are put for all to see. */
public interface ThumbnailFiles {

    /** Puts a thumbnail where that photo's of this width always is, and says where a browser gets it. */
    URI put(PhotoId photo, RenderedThumbnail thumbnail);
}
