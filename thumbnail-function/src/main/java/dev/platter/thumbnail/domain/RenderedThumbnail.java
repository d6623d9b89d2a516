package dev.platter.thumbnail.domain;

/**
 * A thumbnail as a file.
 *
 * @param jpeg the file's bytes; the same photo always gives the same ones
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, and a copy of every image would be for nobody
public record RenderedThumbnail(ImageSize size, byte[] jpeg) {}
